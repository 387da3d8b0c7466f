// Two records of one pupil: found again whenever one of them, his family or his identity changes.
#include "base/text.hpp"
#include "modules/people/entities.hpp"
#include "modules/people/rules.hpp"
#include "platform/jobs/work.hpp"
#include "platform/store/concerned.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::people {

namespace {

/// What one comparison needs of a pupil.
struct Compared {
    Pupil pupil;
    Person person;
    Likeness likeness;
};

struct Pairing {
    int score = 0;
    bool hard = false;
    friend bool operator==(const Pairing&, const Pairing&) = default;
};
using PairKey = std::pair<Id<Pupil>, Id<Pupil>>;

std::optional<BirthDate> birth_of(const Person& person) {
    if (person.birth_date) {
        const YearMonthDay day = civil(*person.birth_date);
        return BirthDate{.year = day.year, .month = day.month, .day = day.day};
    }
    if (!person.birth_year) return {};
    return BirthDate{.year = *person.birth_year, .month = person.birth_month};
}

bool same_text(const std::optional<std::string>& left, const std::optional<std::string>& right) {
    return left && right && *left == *right;
}

/// So many take a fraction of the time that a write may take.
constexpr std::size_t pupils_a_write = 500;
constexpr int most_of_the_family = 20;  // points that guardian, class and school can add at most

class School {
public:
    School(Tx& tx, Id<org::School> school) : tx_(tx), school_(school) {
        norm_ = codes::Norms(tx, tx.today()).of("duplicate_score").minimum.value_or(70);
    }

    void refresh(const std::set<Id<Pupil>>& pupils) {
        load(pupils);
        std::map<PairKey, Pairing> wanted;
        for (const Id<Pupil> id : pupils)
            if (const auto one = known_.find(id); one != known_.end()) pair_up(one->second, wanted);
        store(pupils, wanted);
    }

private:
    /// The pupils themselves, and those of the school whom a person could take for one of them. Names and
    /// birth dates stand in the records; identities are read of these few only.
    void load(const std::set<Id<Pupil>>& pupils) {
        for (const Pupil& pupil : rows_of<&Pupil::id>(tx_, pupils)) known_[pupil.id].pupil = pupil;
        add_alike();
        read_persons();
        add_same_numbers();
        read_persons();
        for (auto& [id, one] : known_) {
            one.likeness = {.name = text::fold(one.person.full_name),
                            .birth = birth_of(one.person),
                            .sex = one.person.sex,
                            .school = "here"};
            index(id, one);
        }
    }

    void add_alike() {
        std::vector<Param> names, days;
        std::set<std::string> named;
        std::map<Date, std::vector<Likeness>> by_day;
        for (const auto& [id, one] : known_) {
            const Likeness likeness = likeness_in(one.pupil);
            if (named.insert(likeness.name).second) names.emplace_back(likeness.name);
            if (!one.pupil.birth_date) continue;
            std::vector<Likeness>& born = by_day[*one.pupil.birth_date];
            if (born.empty()) days.push_back(to_param(*one.pupil.birth_date));
            born.push_back(likeness);
        }
        add_found("people_pupil.full_name_folded", names, [](const Pupil&) { return true; });
        add_found(column<&Pupil::birth_date>(), days, [&](const Pupil& found) {
            const Likeness likeness = likeness_in(found);
            for (const Likeness& one : by_day.at(*found.birth_date))
                if (duplicate_score(one, likeness) + most_of_the_family >= norm_) return true;
            return false;
        });
    }

    /// As far as the copies in the record tell.
    static Likeness likeness_in(const Pupil& pupil) {
        return {.name = text::fold(pupil.full_name),
                .birth = birth_of({.birth_date = pupil.birth_date}),
                .sex = pupil.sex};
    }

    template <class Wanted>
    void add_found(const std::string& in, const std::vector<Param>& values, Wanted wanted) {
        constexpr std::size_t piece = 400;
        const Condition here = {"people_pupil.school_id = ?", {school_.value}};
        for (std::size_t begin = 0; begin < values.size(); begin += piece) {
            const auto first = values.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto count = static_cast<std::ptrdiff_t>(std::min(piece, values.size() - begin));
            add_pages(access::one_of(in, {first, first + count}) && here, wanted);
        }
    }
    template <class Wanted> void add_pages(const Condition& condition, Wanted wanted) {
        constexpr int page_rows = 5'000;
        Selection page{.condition = condition, .limit = page_rows};
        for (bool more = true; more;) {
            const auto rows = tx_.all<Pupil>(page);
            for (const Pupil& pupil : rows)
                if (wanted(pupil)) known_[pupil.id].pupil = pupil;
            more = static_cast<int>(rows.size()) == page.limit;
            if (more) page.after = rows.back().id.value;
        }
    }

    void read_persons() {
        std::set<Id<Person>> persons;
        for (const auto& [id, one] : known_)
            if (!one.person.id) persons.insert(one.pupil.person_id);
        std::map<Id<Person>, Person> found;
        for (const Person& person : rows_of<&Person::id>(tx_, persons)) found.emplace(person.id, person);
        for (auto& [id, one] : known_)
            if (const auto person = found.find(one.pupil.person_id); person != found.end())
                one.person = person->second;
    }

    void add_same_numbers() {
        const Entity& entity = tx_.catalog().of(type_key<Person>());
        std::set<Id<Person>> same;
        for (const std::string_view field : {"personal_number", "sector_code"}) {
            std::vector<std::string> values;
            for (const auto& [id, one] : known_) {
                const auto& value =
                    field == "personal_number" ? one.person.personal_number : one.person.sector_code;
                if (value && !value->empty()) values.push_back(*value);
            }
            constexpr std::size_t piece = 400;
            for (std::size_t begin = 0; begin < values.size(); begin += piece) {
                const auto first = values.begin() + static_cast<std::ptrdiff_t>(begin);
                const auto count = static_cast<std::ptrdiff_t>(std::min(piece, values.size() - begin));
                const Condition any = tx_.equal_any(entity, *entity.find(field), {first, first + count});
                for (const Person& other : tx_.all<Person>(any)) same.insert(other.id);
            }
        }
        for (const auto& [id, one] : known_) same.erase(one.person.id);
        std::vector<Param> ids;
        for (const Id<Person> id : same) ids.emplace_back(id.value);
        add_found(column<&Pupil::person_id>(), ids, [](const Pupil&) { return true; });
    }

    void index(Id<Pupil> id, const Compared& one) {
        by_key_["n" + one.likeness.name].insert(id);
        if (one.person.birth_date) by_key_["b" + std::to_string(one.person.birth_date->days)].insert(id);
        if (one.person.personal_number) by_key_["p" + *one.person.personal_number].insert(id);
        if (one.person.sector_code) by_key_["s" + *one.person.sector_code].insert(id);
    }
    std::set<Id<Pupil>> alike(const Compared& one) const {
        std::set<Id<Pupil>> found;
        const auto add = [&](const std::string& key) {
            if (const auto at = by_key_.find(key); at != by_key_.end())
                found.insert(at->second.begin(), at->second.end());
        };
        add("n" + one.likeness.name);
        if (one.person.birth_date) add("b" + std::to_string(one.person.birth_date->days));
        if (one.person.personal_number) add("p" + *one.person.personal_number);
        if (one.person.sector_code) add("s" + *one.person.sector_code);
        return found;
    }

    void pair_up(Compared& one, std::map<PairKey, Pairing>& wanted) {
        for (const Id<Pupil> other_id : alike(one)) {
            Compared& other = known_.at(other_id);
            if (other.person.id == one.person.id) continue;
            Pairing pairing{.hard = same_text(one.person.personal_number, other.person.personal_number)
                                    || same_text(one.person.sector_code, other.person.sector_code)};
            pairing.score = duplicate_score(one.likeness, other.likeness);
            if (pairing.score + most_of_the_family >= norm_) {
                add_guardian(one);
                add_guardian(other);
                pairing.score = duplicate_score(one.likeness, other.likeness);
            }
            if (pairing.hard || pairing.score >= norm_)
                wanted[std::minmax(one.pupil.id, other.pupil.id)] = pairing;
        }
    }
    void add_guardian(Compared& one) {
        if (!asked_.insert(one.pupil.id).second) return;
        const auto first = tx_.all<Guardianship>(
            Selection{.condition = where<&Guardianship::pupil_id> == one.pupil.id, .limit = 20});
        const Guardianship* chosen = nullptr;
        for (const Guardianship& row : first)
            if (!chosen || (row.kinship == Kinship::mother) > (chosen->kinship == Kinship::mother))
                chosen = &row;
        if (!chosen) return;
        one.likeness.guardian = text::fold(chosen->full_name);
        if (const auto person = tx_.first<Person>(where<&Person::id> == chosen->guardian_id))
            if (const auto birth = birth_of(*person)) one.likeness.guardian_birth_year = birth->year;
    }

    void store(const std::set<Id<Pupil>>& pupils, const std::map<PairKey, Pairing>& wanted) {
        std::map<PairKey, DuplicatePair> stored;
        for (const DuplicatePair& row : rows_of<&DuplicatePair::left_id>(tx_, pupils))
            stored.emplace(PairKey{row.left_id, row.right_id}, row);
        for (const DuplicatePair& row : rows_of<&DuplicatePair::right_id>(tx_, pupils))
            stored.emplace(PairKey{row.left_id, row.right_id}, row);
        for (const auto& [key, row] : stored)
            if (!wanted.contains(key)) tx_.end(row.id);
        for (const auto& [key, pairing] : wanted) {
            const auto at = stored.find(key);
            DuplicatePair row = at == stored.end() ? DuplicatePair{} : at->second;
            row.left_id = key.first;
            row.right_id = key.second;
            // Two people cannot have one number: what was told before is open again.
            if (pairing.hard && !row.hard) row.state = DuplicateState::open;
            row.score = pairing.score;
            row.hard = pairing.hard;
            tx_.put(row);
        }
    }

    Tx& tx_;
    Id<org::School> school_;
    int norm_ = 0;
    std::map<Id<Pupil>, Compared> known_;
    std::map<std::string, std::set<Id<Pupil>>> by_key_;
    std::set<Id<Pupil>> asked_;
};

void pair_by_school(Tx& tx, const std::set<std::int64_t>& pupils) {
    if (pupils.empty()) return;
    std::map<std::int64_t, std::set<Id<Pupil>>> by_school;
    store::in_pieces(pupils,
                     "select one.school_id, one.id from " + store::of_every_school(tx, "people_pupil")
                         + " where one.id in ",
                     "", [&](const std::string& sql, const db::Params& params) {
                         db::Query query(tx.connection(), sql);
                         query.bind(params);
                         while (query.next()) by_school[query.number(0)].insert(Id<Pupil>{query.number(1)});
                     });
    for (const auto& [school, some] : by_school)
        tx.everywhere("pairs follow from the records", [&, &these = some, id = Id<org::School>{school}] {
            tx.in_school(id, [&] { School(tx, id).refresh(these); });
        });
}

}  // namespace

void pair_pupils(Tx& tx, const std::vector<std::int64_t>& pupils) {
    pair_by_school(tx, {pupils.begin(), pupils.end()});
}
void pair_persons(Tx& tx, const std::vector<std::int64_t>& persons) {
    std::set<std::int64_t> pupils;
    store::pointing_to<&Pupil::person_id>(tx, {persons.begin(), persons.end()}, pupils);
    pair_by_school(tx, pupils);
}
void pair_guardianships(Tx& tx, const std::vector<std::int64_t>& guardianships) {
    std::set<std::int64_t> pupils;
    store::pointed_to<&Guardianship::pupil_id>(tx, {guardianships.begin(), guardianships.end()}, pupils);
    pair_by_school(tx, pupils);
}

/// Pairs depend on the day as well: on who has begun, and who is gone.
void pair_everybody(jobs::Work& work) {
    std::vector<std::vector<std::int64_t>> batches;
    work.store().read(work.actor(), work.operation(), [&](const Reader& reader) {
        db::Query query(reader.connection(),
                        "select id from people_pupil where ended_at is null order by school_id, id");
        while (query.next()) {
            if (batches.empty() || batches.back().size() == pupils_a_write) batches.emplace_back();
            batches.back().push_back(query.number(0));
        }
    });
    for (const auto& batch : batches) work.write([&](Tx& tx) { pair_pupils(tx, batch); });
}

}  // namespace truong::people
