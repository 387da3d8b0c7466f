// Nobody is a pupil, or in a class, of two schools on one day: whatever wrote the rows.
#include <algorithm>

#include "modules/transfers/entities.hpp"

namespace truong::transfers {

namespace {

constexpr std::string_view every_school = "nobody is at two schools on one day";

template <class Row> struct Owned {
    Row row;
    Id<org::School> school;
};

template <class Row> std::vector<Owned<Row>> owned(const Reader& all, Condition condition) {
    std::vector<Row> rows;
    std::vector<RowMeta> metas;
    const Entity& entity = all.catalog().of(type_key<Row>());
    rows.reserve(row_limit);  // the addresses that fetch writes to must stay
    all.fetch(
        entity, {.condition = std::move(condition)}, [&]() -> void* { return &rows.emplace_back(); }, &metas);
    std::vector<Owned<Row>> found;
    for (std::size_t i = 0; i < rows.size(); ++i) found.push_back({rows[i], metas[i].school});
    return found;
}

template <class Row> bool share_a_day(const Owned<Row>& left, const Owned<Row>& right) {
    return left.school != right.school
           && overlap({left.row.valid_from, left.row.valid_to}, {right.row.valid_from, right.row.valid_to});
}

/// Throws where one of the rows shares a day with a row of the same person at another school.
template <auto Person>
void judge_piece(const Reader& all, const std::vector<Id<owner_of<Person>>>& ids, std::string_view code) {
    using Row = owner_of<Person>;
    const auto rows = owned<Row>(all, where<&Row::id>.in(ids));
    std::set<Id<people::Person>> persons;
    for (const auto& one : rows) persons.insert(one.row.*Person);
    if (persons.empty()) return;
    std::multimap<Id<people::Person>, Owned<Row>> known;
    for (const auto& one : owned<Row>(all, where<Person>.in({persons.begin(), persons.end()})))
        known.emplace(one.row.*Person, one);
    for (const auto& one : rows) {
        const auto [first, last] = known.equal_range(one.row.*Person);
        const auto shares = [&](const auto& other) { return share_a_day(one, other.second); };
        if (std::any_of(first, last, shares)) stop(ProblemKind::conflict, "valid_from", code);
    }
}

template <auto Person>
void judge_schools(Tx& tx, const std::vector<std::int64_t>& changed, std::string_view code) {
    constexpr std::size_t piece = 500;
    tx.everywhere(every_school, [&] {
        for (std::size_t begin = 0; begin < changed.size(); begin += piece) {
            std::vector<Id<owner_of<Person>>> ids;
            for (std::size_t i = begin; i < std::min(begin + piece, changed.size()); ++i)
                ids.push_back({changed[i]});
            judge_piece<Person>(tx.as_of({}), ids, code);
        }
    });
}

}  // namespace

void judge_records(Tx& tx, const std::vector<std::int64_t>& pupils) {
    judge_schools<&people::Pupil::person_id>(tx, pupils, "pupil_elsewhere");
}

void judge_places(Tx& tx, const std::vector<std::int64_t>& enrolments) {
    judge_schools<&classes::Enrolment::person_id>(tx, enrolments, "in_class_elsewhere");
}

}  // namespace truong::transfers
