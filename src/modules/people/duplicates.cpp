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

/// Beyond this many a whole school is read at once instead of what each pupil may be like.
constexpr std::size_t few = 40;
/// So many take a fraction of the time that a write may take.
constexpr std::size_t pupils_a_write = 500;

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
    void load(const std::set<Id<Pupil>>& pupils) {
        const Condition here = {"people_pupil.school_id = ?", {school_.value}};
        if (pupils.size() > few) {
            add_pages(here);
        } else {
            for (const Pupil& pupil : rows_of<&Pupil::id>(tx_, pupils)) add_candidates(pupil, here);
        }
        std::set<Id<Person>> persons;
        for (const auto& [id, one] : known_) persons.insert(one.pupil.person_id);
        std::map<Id<Person>, Person> found;
        for (const Person& person : rows_of<&Person::id>(tx_, persons)) found.emplace(person.id, person);
        for (auto& [id, one] : known_)
            if (const auto person = found.find(one.pupil.person_id); person != found.end())
                one.person = person->second;
        for (auto& [id, one] : known_) {
            one.likeness = {.name = text::fold(one.person.full_name),
                            .birth = birth_of(one.person),
                            .sex = one.person.sex,
                            .school = "here"};
            index(id, one);
        }
    }
    void add_pages(const Condition& condition) {
        Selection page{.condition = condition};
        for (bool more = true; more;) {
            const auto rows = tx_.all<Pupil>(page);
            for (const Pupil& pupil : rows) known_[pupil.id].pupil = pupil;
            more = static_cast<int>(rows.size()) == page.limit;
            if (more) page.after = rows.back().id.value;
        }
    }
    /// Pupils of the school with his name, his birth date or one of his numbers.
    void add_candidates(const Pupil& pupil, const Condition& here) {
        known_[pupil.id].pupil = pupil;
        add_pages(here
                  && access::compare("people_pupil.full_name_folded", " = ", text::fold(pupil.full_name)));
        if (pupil.birth_date) add_pages(here && where<&Pupil::birth_date> == *pupil.birth_date);
        const auto person = tx_.first<Person>(where<&Person::id> == pupil.person_id);
        if (!person) return;
        const Entity& entity = tx_.catalog().of(type_key<Person>());
        std::set<Id<Person>> same;
        const auto add_equal = [&](std::string_view field, const std::optional<std::string>& value) {
            if (!value || value->empty()) return;
            for (const Person& other : tx_.all<Person>(tx_.equal(entity, *entity.find(field), *value)))
                same.insert(other.id);
        };
        add_equal("personal_number", person->personal_number);
        add_equal("sector_code", person->sector_code);
        for (const Pupil& other : rows_of<&Pupil::person_id>(tx_, same))
            if (owner(other.id) == school_) known_[other.id].pupil = other;
    }
    Id<org::School> owner(Id<Pupil> pupil) const {
        Pupil row;
        return tx_.load(tx_.catalog().of(type_key<Pupil>()), pupil.value, &row).school;
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
        constexpr int most_of_the_family = 20;  // what guardian, class and school can add at most
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
