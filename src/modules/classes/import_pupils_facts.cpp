// What stands at the school about the pupils and families that the lines of a list name.
#include <algorithm>

#include "base/text.hpp"
#include "modules/classes/import_pupils.hpp"
#include "platform/store/concerned.hpp"
#include "platform/store/rows_of.hpp"
#include "platform/store/succession.hpp"

namespace truong::classes::pupil_import {

namespace {

using people::Person;
using people::Pupil;

std::vector<std::string> listed(const std::set<std::string>& texts) { return {texts.begin(), texts.end()}; }

/// Numbers are one on the whole server: also a person whom the school may not see is found, and only that he
/// exists is used.
void add_by(const Reader& any, std::string_view field, const std::set<std::string>& values,
            std::map<std::string, std::vector<Id<Person>>>& found, Standing& standing) {
    constexpr std::size_t piece = 400;
    const Entity& entity = any.catalog().of(type_key<Person>());
    const std::vector<std::string> all = listed(values);
    for (std::size_t begin = 0; begin < all.size(); begin += piece) {
        const std::vector<std::string> some(
            all.begin() + static_cast<std::ptrdiff_t>(begin),
            all.begin() + static_cast<std::ptrdiff_t>(std::min(begin + piece, all.size())));
        for (const Person& person : any.all<Person>(any.equal_any(entity, *entity.find(field), some))) {
            const std::optional<std::string>& value =
                field == "sector_code" ? person.sector_code : person.personal_number;
            if (value) found[*value].push_back(person.id);
            standing.persons.emplace(person.id, person);
        }
    }
}

void add_elsewhere(const Reader& reader, const std::set<Id<Person>>& persons, Standing& standing) {
    std::set<std::int64_t> ids;
    for (const Id<Person> id : persons)
        if (!standing.pupils.contains(id)) ids.insert(id.value);
    const std::string last_days = "select one.person_id, max(coalesce(one.valid_to, '9999-12-31')) from "
                                  + store::of_every_school(reader, "people_pupil")
                                  + " where one.ended_at is null and one.person_id in ";
    store::in_pieces(
        ids, last_days, " group by one.person_id", [&](const std::string& sql, const db::Params& params) {
            db::Query query(reader.connection(), sql);
            query.bind(params);
            while (query.next())
                standing.elsewhere[Id<Person>{query.number(0)}] = parse_date(query.text(1)).value_or(Date{});
        });
}

/// A record that went into another: what it was called, and the one that took its place.
struct MergedPupil {
    std::string known_as;
    Id<Pupil> gone, now;
};

/// Old lists still call it so. `known` is a column of the ended record or of its identity.
std::vector<MergedPupil> merged_pupils(const Reader& reader, const std::string& known,
                                       const std::set<std::string>& values) {
    std::vector<MergedPupil> found, ended;
    if (!reader.catalog().relations().contains(type_key<StandsFor>())) return found;
    const std::string here = "school_id = " + std::to_string(reader.actor().school.value);
    const auto each = [&](const std::string& sql, const db::Params& params, auto visit) {
        db::Query query(reader.connection(), sql);
        query.bind(params);
        while (query.next()) visit(query);
    };
    store::in_pieces(values,
                     "select gone.id, " + known
                         + " from people_pupil as gone join people_person as identity on identity.id = "
                           "gone.person_id where gone.ended_at is not null and gone."
                         + here + " and " + known + " in ",
                     "", [&](const std::string& sql, const db::Params& params) {
                         each(sql, params, [&](const db::Query& row) {
                             ended.push_back({std::string(row.text(1)), Id<Pupil>{row.number(0)}, {}});
                         });
                     });
    std::set<std::int64_t> gone;
    for (const MergedPupil& one : ended) gone.insert(one.gone.value);
    const Question question{reader.actor(), reader.catalog().relations(), reader.today()};
    const std::string stands = access::ask(question, type_key<StandsFor>(), "now.id, gone.id").sql;
    std::map<Id<Pupil>, Id<Pupil>> into;
    store::in_pieces(gone,
                     "select gone.id, now.id from people_pupil as gone join people_pupil as now on now."
                         + here + " and now.ended_at is null where gone." + here + " and " + stands
                         + " and gone.id in ",
                     "", [&](const std::string& sql, const db::Params& params) {
                         each(sql, params, [&](const db::Query& row) {
                             into.emplace(Id<Pupil>{row.number(0)}, Id<Pupil>{row.number(1)});
                         });
                     });
    for (MergedPupil& one : ended)
        if (const auto now = into.find(one.gone); now != into.end())
            found.push_back({one.known_as, one.gone, now->second});
    return found;
}

void add_merged(const Reader& reader, const Keys& keys, Standing& standing) {
    const auto by_name = merged_pupils(reader, "gone.full_name_folded", keys.names);
    const auto by_code = merged_pupils(reader, "identity.sector_code", keys.sector_codes);
    std::set<Id<Pupil>> ids, gone;
    std::map<Id<Pupil>, Id<Pupil>> into;
    for (const auto* list : {&by_name, &by_code})
        for (const MergedPupil& one : *list) {
            ids.insert(one.now);
            gone.insert(one.gone);
            into.emplace(one.gone, one.now);
        }
    std::map<Id<Pupil>, Pupil> pupils;
    for (const Pupil& pupil : rows_of<&Pupil::id>(reader.as_of({}), ids)) pupils.emplace(pupil.id, pupil);
    for (const MergedPupil& one : by_name)
        if (const auto pupil = pupils.find(one.now); pupil != pupils.end())
            standing.by_name.emplace(one.known_as, pupil->second);
    for (const MergedPupil& one : by_code) {
        const auto pupil = pupils.find(one.now);
        if (pupil == pupils.end() || standing.by_sector_code.contains(one.known_as)) continue;
        standing.by_sector_code[one.known_as].push_back(pupil->second.person_id);
        standing.pupils.emplace(pupil->second.person_id, pupil->second);
    }
    const Selection all{.with_ended = true};
    for (const Enrolment& row : rows_of<&Enrolment::pupil_id>(reader.as_of({}), gone, all))
        standing.merged_classes[into.at(row.pupil_id)].insert(row.class_id);
}

void add_pupils(const Reader& reader, const Keys& keys, Standing& standing) {
    std::set<Id<Person>> numbered;
    for (const auto& [id, person] : standing.persons) numbered.insert(id);
    const auto later = [](const Pupil& left, const Pupil& right) {
        return left.valid_from > right.valid_from;
    };
    for (const Pupil& pupil : rows_of<&Pupil::person_id>(reader.as_of({}), numbered)) {
        const auto [known, is_new] = standing.pupils.emplace(pupil.person_id, pupil);
        if (!is_new && later(pupil, known->second)) known->second = pupil;
    }
    add_elsewhere(reader, numbered, standing);
    constexpr std::size_t piece = 400;
    const std::vector<std::string> names = listed(keys.names);
    std::map<Id<Person>, Pupil> last;
    for (std::size_t begin = 0; begin < names.size(); begin += piece) {
        const auto first = names.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto count = static_cast<std::ptrdiff_t>(std::min(piece, names.size() - begin));
        std::vector<Param> some(first, first + count);
        for (const Pupil& pupil :
             reader.as_of({}).all<Pupil>(access::one_of("people_pupil.full_name_folded", std::move(some)))) {
            const auto [known, is_new] = last.emplace(pupil.person_id, pupil);
            if (!is_new && later(pupil, known->second)) known->second = pupil;
        }
    }
    for (const auto& [person, pupil] : last) standing.by_name.emplace(text::fold(pupil.full_name), pupil);
    add_merged(reader, keys, standing);
}

/// The last of each pupil's rows.
template <auto Member, class Later>
auto last_of(const Reader& reader, const std::set<Id<Pupil>>& ids, Later later) {
    std::map<Id<Pupil>, owner_of<Member>> last;
    for (const owner_of<Member>& row : rows_of<Member>(reader, ids)) {
        const auto [known, is_new] = last.emplace(row.*Member, row);
        if (!is_new && later(row, known->second)) known->second = row;
    }
    return last;
}

void add_records(const Reader& reader, const calendar::SchoolYear& year, const std::set<Id<Pupil>>& ids,
                 Standing& standing) {
    const Reader every = reader.as_of({});
    std::set<Id<Class>> classes;
    for (const Class& row : every.all<Class>(where<&Class::year_id> == year.id)) classes.insert(row.id);
    const auto begins_later = [](const auto& left, const auto& right) {
        return left.valid_from > right.valid_from;
    };
    for (const Enrolment& row : rows_of<&Enrolment::pupil_id>(every, ids)) {
        const bool of_year = classes.contains(row.class_id);
        // What began later is no class of the year before: an old list leaves the class of today alone.
        if (!of_year && (row.valid_to || row.valid_from >= year.first_day)) continue;
        auto& last = of_year ? standing.enrolments : standing.open_before;
        const auto [known, is_new] = last.emplace(row.pupil_id, row);
        if (!is_new && begins_later(row, known->second)) known->second = row;
    }
    const auto any = [](const auto&, const auto&) { return false; };
    standing.profiles = last_of<&people::PupilProfile::pupil_id>(every, ids, any);
    standing.states = last_of<&people::PupilStatus::pupil_id>(every, ids, begins_later);
    for (const people::Measurement& row : rows_of<&people::Measurement::pupil_id>(every, ids))
        standing.measurements[row.pupil_id].push_back(row);
    for (const people::PupilYear& row : rows_of<&people::PupilYear::pupil_id>(every, ids))
        if (row.year_id == year.id) standing.years.emplace(row.pupil_id, row);
    for (const people::PupilPolicy& row : rows_of<&people::PupilPolicy::pupil_id>(reader, ids))
        standing.policies[row.pupil_id].push_back(row);
}

void add_families(const Reader& reader, const Keys& keys, const std::set<Id<Pupil>>& ids,
                  Standing& standing) {
    std::set<Id<Person>> persons, numbered;
    // Begun or not: a list of the coming year is brought in before its first day.
    const Reader every = reader.as_of({});
    const auto is_over = [&](const auto& row) { return row.valid_to && *row.valid_to < reader.today(); };
    for (const people::Guardianship& row : rows_of<&people::Guardianship::pupil_id>(every, ids)) {
        if (is_over(row)) continue;
        standing.guardians[row.pupil_id].push_back(row);
        persons.insert(row.guardian_id);
    }
    for (const people::Guardianship& row : rows_of<&people::Guardianship::phone>(every, keys.phones)) {
        if (is_over(row)) continue;
        standing.by_phone.emplace(row.phone, row);
        persons.insert(row.guardian_id);
    }
    for (const auto& [number, holders] : standing.by_number) numbered.insert(holders.begin(), holders.end());
    for (const people::Guardianship& row : rows_of<&people::Guardianship::guardian_id>(every, numbered))
        if (!is_over(row)) standing.adults.insert(row.guardian_id);
    for (const people::StaffMember& row : rows_of<&people::StaffMember::person_id>(every, numbered))
        if (!is_over(row)) standing.adults.insert(row.person_id);
    for (const auto& [id, pupil] : standing.pupils) persons.insert(id);
    for (const auto& [name, pupil] : standing.by_name) persons.insert(pupil.person_id);
    std::erase_if(persons, [&](Id<Person> id) { return standing.persons.contains(id); });
    for (const Person& person : rows_of<&Person::id>(reader, persons))
        standing.persons.emplace(person.id, person);
}

}  // namespace

Standing standing_of(const Reader& reader, const Keys& keys, const calendar::SchoolYear& year) {
    Standing standing;
    const Reader any = reader.unscoped("personal numbers and codes are one on the whole server");
    add_by(any, "sector_code", keys.sector_codes, standing.by_sector_code, standing);
    add_by(any, "personal_number", keys.numbers, standing.by_number, standing);
    add_pupils(reader, keys, standing);
    std::set<Id<Pupil>> ids;
    std::set<Id<Person>> persons;
    for (const auto& [person, pupil] : standing.pupils) ids.insert(pupil.id);
    for (const auto& [name, pupil] : standing.by_name) ids.insert(pupil.id);
    add_records(reader, year, ids, standing);
    add_families(reader, keys, ids, standing);
    for (const auto& [id, person] : standing.persons) persons.insert(id);
    for (const people::Verification& row : rows_of<&people::Verification::person_id>(reader, persons))
        if (row.level > people::VerificationLevel::paper_seen)
            standing.verified.emplace(row.person_id, row.field);
    return standing;
}

CodeWords::CodeWords(const Reader& reader, std::string_view list) {
    const auto entries = reader.all<codes::CodeEntry>(where<&codes::CodeEntry::list> == std::string(list));
    for (const codes::CodeEntry& entry : entries) {
        for (const std::string& word : {entry.name_vi, entry.name_en, entry.print_name, entry.code})
            add(words_, word, entry.id);
        names_.push_back(entry.name_vi);
    }
    // What an entry is called goes before what a database numbers it: there O, O+ and O- are all "O".
    Words numbered;
    for (const codes::CodeEntry& entry : entries)
        for (const std::string& word : {entry.national_code, entry.provincial_code})
            add(numbered, word, entry.id);
    words_.merge(numbered);
}

void CodeWords::add(Words& words, std::string_view word, Id<codes::CodeEntry> id) {
    const std::string folded = text::fold(word);
    if (folded.empty()) return;
    const auto [known, is_new] = words.emplace(folded, id);
    if (!is_new && known->second != id) known->second.reset();  // two entries: it tells neither
}

std::optional<Id<codes::CodeEntry>> CodeWords::find(std::string_view typed) const {
    std::string folded = text::fold(text::tidy(typed));
    for (const std::string_view prefix : {"dan toc ", "dao ", "ton giao "}) {
        if (words_.contains(folded)) break;
        if (folded.starts_with(prefix)) folded.erase(0, prefix.size());
    }
    auto found = words_.find(folded);
    if (found == words_.end() && folded.size() == 1) found = words_.find('0' + folded);
    return found == words_.end() ? std::nullopt : found->second;
}

std::string CodeWords::nearest(std::string_view typed) const {
    const std::string folded = text::fold(text::tidy(typed));
    for (const std::string& name : names_) {
        const std::string known = text::fold(name);
        if (folded.size() > 2
            && (known.find(folded) != std::string::npos || folded.find(known) != std::string::npos))
            return name;
    }
    return {};
}

Places::Places(const Reader& reader, const calendar::SchoolYear& year, bool create_missing)
    : year_(year), create_missing_(create_missing) {
    for (const Class& row : reader.all<Class>(where<&Class::year_id> == year.id))
        by_key_.emplace(class_key(row.name), row);
    std::set<Id<org::Stage>> stages;
    // Also a stage that began, or ended, in the course of that year.
    for (const org::SchoolStage& stage : reader.as_of({}).all<org::SchoolStage>())
        stages.insert(stage.stage_id);
    for (const org::Grade& grade : reader.all<org::Grade>())
        if (stages.contains(grade.stage_id)) grades_.emplace(grade.code, grade);
}

Places::Place Places::find(const Reader& reader, const std::string& name) {
    const std::string key = class_key(name);
    if (const auto known = by_key_.find(key); known != by_key_.end()) return {.known = known->second};
    if (const auto made = made_.find(key); made != made_.end()) return {.made = made->second};
    // "5-6 tuổi" before grade 5.
    auto grade = grades_.find(age_group_in(key));
    if (grade == grades_.end()) grade = grades_.find(grade_in(key));
    if (!create_missing_ || grade == grades_.end()) return {};
    Class fresh{.year_id = year_.id, .grade_id = grade->second.id, .name = text::tidy(name)};
    for (const std::string_view prefix : {"Lớp ", "lớp ", "LỚP "})
        if (fresh.name.starts_with(prefix)) fresh.name.erase(0, prefix.size());
    const bool numbered = !fresh.name.empty() && fresh.name.front() >= '0' && fresh.name.front() <= '9';
    for (char& sign : fresh.name)
        if (numbered && sign >= 'a' && sign <= 'z') sign = static_cast<char>(sign - 'a' + 'A');
    if (reader.actor().campus) fresh.campus_id = reader.actor().campus;
    return {.made = made_.emplace(key, sheet::draft<Class>(reader, {}, fresh)).first->second};
}

std::string Places::nearest(const std::string& name) const {
    const std::string key = class_key(name);
    for (const auto& [known, row] : by_key_)
        if (known.size() == key.size() && std::is_permutation(known.begin(), known.end(), key.begin()))
            return row.name;
    return {};
}

}  // namespace truong::classes::pupil_import
