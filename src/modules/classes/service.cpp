#include "modules/classes/entities.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::classes {

namespace {

constexpr std::string_view own_rule = "a rule of the rows themselves";

template <class Row>
std::vector<Row> rows_by_id(const Reader& reader, const std::vector<std::int64_t>& rows) {
    std::set<Id<Row>> ids;
    for (const std::int64_t row : rows) ids.insert(Id<Row>{row});
    return rows_of<&Row::id>(reader.as_of({}).unscoped(own_rule), ids);
}

void add(Findings& findings, std::string_view path, std::string_view code) {
    findings.push_back({.path = std::string(path), .code = std::string(code)});
}

/// Rows that hang on a class have days of its year.
template <class Row> void judge_days(Tx& tx, const std::vector<std::int64_t>& rows) {
    const Reader all = tx.as_of({}).unscoped(own_rule);
    Findings findings;
    const auto judged = rows_by_id<Row>(tx, rows);
    std::set<Id<Class>> classes;
    for (const Row& row : judged) classes.insert(row.class_id);
    std::map<Id<Class>, Id<calendar::SchoolYear>> year_of;
    for (const Class& row : rows_of<&Class::id>(all, classes)) year_of.emplace(row.id, row.year_id);
    std::map<Id<calendar::SchoolYear>, calendar::SchoolYear> years;
    for (const Row& row : judged) {
        const auto known = year_of.find(row.class_id);
        // A class that was ended is refused as any row that is not there.
        const Id<calendar::SchoolYear> id =
            known != year_of.end() ? known->second : all.get(row.class_id).year_id;
        if (!years.contains(id)) years.emplace(id, all.get(id));
        const Findings more = check_in_year({row.valid_from, row.valid_to}, years.at(id));
        findings.insert(findings.end(), more.begin(), more.end());
    }
    require(std::move(findings));
}

/// The rows of pupils, each with the last day of the year of what `Of` points to.
template <auto Of, class Whole>
std::vector<std::pair<owner_of<Of>, Date>> with_last_days(const Reader& reader,
                                                          const std::set<Id<people::Pupil>>& pupils) {
    using Row = owner_of<Of>;
    const Reader ever = reader.as_of({});
    const std::vector<Row> rows = rows_of<&Row::pupil_id>(ever, pupils);
    std::set<Id<Whole>> ids;
    for (const Row& row : rows) ids.insert(row.*Of);
    std::map<Id<calendar::SchoolYear>, Date> years;
    std::map<Id<Whole>, Date> last_days;
    for (const Whole& whole : rows_of<&Whole::id>(ever, ids)) {
        const auto [known, is_new] = years.try_emplace(whole.year_id);
        if (is_new) known->second = ever.get(whole.year_id).last_day;
        last_days.emplace(whole.id, known->second);
    }
    std::vector<std::pair<Row, Date>> found;
    for (const Row& row : rows) {
        const auto last = last_days.find(row.*Of);
        if (last != last_days.end()) found.emplace_back(row, last->second);
    }
    return found;
}

}  // namespace

Findings check_in_year(const DateRange& days, const calendar::SchoolYear& year) {
    Findings findings;
    const DateRange whole{year.first_day, year.last_day};
    if (!whole.contains(days.first))
        findings.push_back({.path = "valid_from", .code = "outside_class_year", .args = {year.code}});
    if (days.last && !whole.contains(*days.last))
        findings.push_back({.path = "valid_to", .code = "outside_class_year", .args = {year.code}});
    return findings;
}

void judge_classes(Tx& tx, const std::vector<std::int64_t>& classes) {
    Findings findings;
    const Reader all = tx.as_of({}).unscoped(own_rule);
    for (const Class& row : rows_by_id<Class>(tx, classes)) {
        const bool elsewhere =
            row.room_id && row.campus_id && all.get(*row.room_id).campus_id != *row.campus_id;
        if (elsewhere) add(findings, "room_id", "room_of_other_campus");
        if (row.specialised_subject_id && !row.specialised)
            add(findings, "specialised_subject_id", "subject_without_speciality");
    }
    require(std::move(findings));
}

void judge_members_of_classes(Tx& tx, const std::vector<std::int64_t>& classes) {
    std::set<Id<Class>> ids;
    for (const std::int64_t row : classes) ids.insert(Id<Class>{row});
    const Reader all = tx.as_of({}).unscoped(own_rule);
    std::vector<std::int64_t> enrolments, homerooms;
    for (const Enrolment& row : rows_of<&Enrolment::class_id>(all, ids)) enrolments.push_back(row.id.value);
    for (const Homeroom& row : rows_of<&Homeroom::class_id>(all, ids)) homerooms.push_back(row.id.value);
    judge_enrolments(tx, enrolments);
    judge_homerooms(tx, homerooms);
}

void judge_groups(Tx& tx, const std::vector<std::int64_t>& groups) {
    Findings findings;
    const Reader all = tx.as_of({}).unscoped(own_rule);
    for (const Group& row : rows_by_id<Group>(tx, groups))
        if (row.class_id && all.get(*row.class_id).year_id != row.year_id)
            add(findings, "class_id", "class_of_other_year");
    require(std::move(findings));
}

void judge_group_members(Tx& tx, const std::vector<std::int64_t>& members) {
    Findings findings;
    const Reader all = tx.as_of({}).unscoped(own_rule);
    for (const GroupMember& row : rows_by_id<GroupMember>(tx, members)) {
        const Group group = all.get(row.group_id);
        const Findings more = check_in_year({row.valid_from, row.valid_to}, all.get(group.year_id));
        findings.insert(findings.end(), more.begin(), more.end());
        const bool in_class = !group.class_id
                              || all.as_of(row.valid_from)
                                     .exists<Enrolment>(where<&Enrolment::pupil_id> == row.pupil_id
                                                        && where<&Enrolment::class_id> == *group.class_id);
        if (!in_class) add(findings, "pupil_id", "not_in_class");
    }
    require(std::move(findings));
}

void close_places(Tx& tx, const std::vector<std::int64_t>& pupils) {
    tx.everywhere("who left the school is in no class of it", [&] {
        std::set<Id<people::Pupil>> ids;
        for (const std::int64_t row : pupils) ids.insert(Id<people::Pupil>{row});
        std::map<Id<people::Pupil>, Date> left;
        for (const people::Pupil& pupil : rows_of<&people::Pupil::id>(tx.as_of({}), ids))
            if (pupil.valid_to) left.emplace(pupil.id, *pupil.valid_to);
        ids.clear();
        for (const auto& [id, day] : left) ids.insert(id);
        const auto close = [&](auto row, Date last) {
            const Date day = std::min(left.at(row.pupil_id), last);
            if (row.valid_to && *row.valid_to <= day) return;
            if (row.valid_from > day) return tx.end(row.id);
            row.valid_to = day;
            tx.put(row);
        };
        // A place may have been left open in a year before: it ends with that one.
        const auto close_all = [&]<class Row>(const std::vector<std::pair<Row, Date>>& places) {
            std::vector<Row> rows;
            for (const auto& [row, last] : places) rows.push_back(row);
            tx.foresee(rows);
            for (const auto& [row, last] : places) close(row, last);
        };
        close_all(with_last_days<&GroupMember::group_id, Group>(tx, ids));
        close_all(with_last_days<&Enrolment::class_id, Class>(tx, ids));
    });
}

void judge_enrolments(Tx& tx, const std::vector<std::int64_t>& enrolments) {
    judge_days<Enrolment>(tx, enrolments);
}
void judge_homerooms(Tx& tx, const std::vector<std::int64_t>& homerooms) {
    judge_days<Homeroom>(tx, homerooms);
}

std::vector<ClassSize> sizes(const Reader& reader, const SizesQuery& query) {
    const auto today = calendar::year_on(reader, reader.today());
    const Id<calendar::SchoolYear> year =
        query.year_id.value_or(today ? today->id : Id<calendar::SchoolYear>{});
    const codes::Norms norms(reader, reader.today());
    std::map<Id<org::Grade>, org::Grade> grades;
    std::map<Id<org::Stage>, std::string> stages;
    for (const org::Grade& grade : reader.as_of({}).all<org::Grade>()) grades.emplace(grade.id, grade);
    for (const org::Stage& stage : reader.as_of({}).all<org::Stage>()) stages.emplace(stage.id, stage.code);
    std::map<Id<Class>, ClassSize> found;
    const Entity& entity = reader.catalog().of(type_key<Class>());
    std::vector<Id<Class>> order;
    std::map<Id<Class>, int> grade_order;
    for (const Class& row : reader.all<Class>(Selection{.condition = where<&Class::year_id> == year,
                            .sort = {.field = entity.find("name")}})) {
        const org::Grade& grade = grades.at(row.grade_id);
        found.emplace(
            row.id, ClassSize{.class_id = row.id,
                              .name = row.name,
                              .most = norms.of("class_size", {grade.code, stages[grade.stage_id]}).maximum});
        grade_order.emplace(row.id, grade.sort);
        order.push_back(row.id);
    }
    std::map<Id<people::Pupil>, Id<Class>> placed;
    for (const Enrolment& row :
         rows_of<&Enrolment::class_id>(reader, std::set<Id<Class>>(order.begin(), order.end())))
        placed.emplace(row.pupil_id, row.class_id);
    std::set<Id<people::Pupil>> pupils;
    for (const auto& [pupil, class_id] : placed) pupils.insert(pupil);
    for (const people::Pupil& pupil : rows_of<&people::Pupil::id>(reader, pupils)) {
        ClassSize& size = found.at(placed.at(pupil.id));
        ++size.pupils;
        if (pupil.sex == people::Sex::female) ++size.girls;
        size.too_large = size.most && size.pupils > *size.most;
    }
    // By grade, then by name: 9A stands before 10A.
    std::stable_sort(order.begin(), order.end(), [&](Id<Class> left, Id<Class> right) {
        return grade_order.at(left) < grade_order.at(right);
    });
    std::vector<ClassSize> all;
    for (const Id<Class> id : order) all.push_back(found.at(id));
    return all;
}

}  // namespace truong::classes
