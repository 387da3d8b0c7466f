// Guardians come in with their pupils; brothers and sisters share them.
#include "base/text.hpp"
#include "modules/classes/import_pupils.hpp"

namespace truong::classes::pupil_import {

namespace {

using people::Guardianship;
using people::Kinship;
using people::Person;

/// What stands in a cell where nobody is to be named.
bool nobody(const std::string& name) {
    const std::string folded = text::fold(name);
    for (const std::string_view word : {"", "khong", "khong co", "-", "x", "0", "da mat", "mat", "chet",
                                        "khong ro", "tu tran", "ko", "k", "n/a", "trong"})
        if (folded == word) return true;
    return false;
}

Kinship kinship_in(const std::string& text) {
    const std::string folded = text::fold(text);
    const auto starts = [&](std::initializer_list<std::string_view> words) {
        for (const std::string_view word : words)
            if (folded == word || folded.starts_with(std::string(word) + ' ')) return true;
        return false;
    };
    if (starts({"me", "ma"})) return Kinship::mother;
    if (starts({"cha", "bo", "ba"}) && folded != "ba ngoai" && folded != "ba noi") return Kinship::father;
    if (starts({"ong", "ba"})) return Kinship::grandparent;
    if (starts({"anh", "chi"})) return Kinship::sibling;
    return Kinship::other;
}

std::string column(std::string_view prefix, std::string_view what) {
    return std::string(prefix) + '_' + std::string(what);
}

std::string shared_key(const Relative& relative) {
    return relative.phone.empty() ? std::string()
                                  : relative.phone + '|' + text::fold(relative.person.full_name);
}

/// Only what the line says changes what stands.
void fill(Guardianship& row, const Relative& relative) {
    if (!relative.phone.empty()) row.phone = relative.phone;
    if (!relative.email.empty()) row.email = relative.email;
    if (!relative.occupation.empty()) row.occupation = relative.occupation;
}
void fill(Person& person, const Relative& relative) {
    if (relative.person.personal_number) person.personal_number = relative.person.personal_number;
    if (relative.person.birth_date) {
        person.birth_date = relative.person.birth_date;
        person.birth_year.reset();
        person.birth_month.reset();
    } else if (relative.person.birth_year && !person.birth_date) {
        person.birth_year = relative.person.birth_year;
        person.birth_month = relative.person.birth_month;
    }
    if (!person.sex) person.sex = relative.person.sex;
}

}  // namespace

std::vector<Relative> relatives_of(sheet::RowReader& row, sheet::DayOrder order) {
    std::vector<Relative> all;
    for (const auto& [prefix, kinship] : {std::pair<std::string_view, Kinship>{"father", Kinship::father},
                                          {"mother", Kinship::mother},
                                          {"guardian", Kinship::other}}) {
        Relative relative{.kinship = kinship, .prefix = prefix};
        relative.person.full_name = row.text(column(prefix, "name"));
        if (nobody(relative.person.full_name)) continue;
        const std::string_view fault = people::person_name_form.fault(relative.person.full_name);
        if (!fault.empty()) {
            row.remark(column(prefix, "name"), fault, Severity::warning, {relative.person.full_name});
            continue;
        }
        if (kinship == Kinship::father) relative.person.sex = people::Sex::male;
        if (kinship == Kinship::mother) relative.person.sex = people::Sex::female;
        if (kinship == Kinship::other) relative.kinship = kinship_in(row.text("guardian_kinship"));
        const auto birth = row.day(column(prefix, "birth"), order, Severity::warning);
        relative.person.birth_date = birth.exact();
        if (!relative.person.birth_date) {
            relative.person.birth_year = birth.year;
            if (birth.year) relative.person.birth_month = birth.month;
        }
        relative.phone = row.digits(column(prefix, "phone"), people::phone_form, Severity::warning);
        relative.email = row.digits(column(prefix, "email"), people::email_form, Severity::warning);
        relative.occupation = row.text(column(prefix, "occupation"));
        const std::string number =
            row.digits(column(prefix, "number"), people::personal_number_form, Severity::warning);
        if (!number.empty()) relative.person.personal_number = number;
        all.push_back(std::move(relative));
    }
    const std::string phone = row.digits("family_phone", people::phone_form, Severity::warning);
    for (Relative& relative : all)
        if (relative.phone.empty() && !phone.empty()) {
            relative.phone = phone;
            break;
        }
    return all;
}

const Guardianship* Family::known_of(const std::vector<Guardianship>& all, const Relative& relative) const {
    const std::string name = text::fold(relative.person.full_name);
    for (const Guardianship& row : all)
        if (text::fold(row.full_name) == name) return &row;
    for (const Guardianship& row : all) {
        const auto person = standing_.persons.find(row.guardian_id);
        const bool same = person != standing_.persons.end() && relative.person.personal_number
                          && person->second.personal_number == relative.person.personal_number;
        if (same) return &row;
    }
    return nullptr;
}

sheet::DraftPtr Family::person_of(sheet::RowReader& row, const Relative& relative) {
    std::optional<Person> known;
    const std::string name = text::fold(relative.person.full_name);
    const auto [begin, end] = standing_.by_phone.equal_range(relative.phone);
    for (auto at = begin; at != end && !relative.phone.empty(); ++at)
        if (text::fold(at->second.full_name) == name) known = standing_.persons.at(at->second.guardian_id);
    const std::string key = shared_key(relative);
    if (const auto shared = shared_.find(key); !known && !key.empty() && shared != shared_.end())
        return shared->second;
    Person wanted = known.value_or(Person{.full_name = relative.person.full_name});
    fill(wanted, relative);
    if (!known && wanted.personal_number && standing_.by_number.contains(*wanted.personal_number)) {
        row.remark(column(relative.prefix, "number"), "import_number_taken", Severity::warning);
        wanted.personal_number.reset();
    }
    auto made = sheet::draft(reader_, known, wanted);
    made->first_record = !known;
    if (!key.empty()) shared_.emplace(key, made);
    return made;
}

void Family::plan(sheet::RowReader& row, const sheet::DraftPtr& pupil, const std::vector<Relative>& relatives,
                  Date from) {
    static const std::vector<Guardianship> none;
    const auto found = standing_.guardians.find(Id<people::Pupil>{pupil->id});
    const std::vector<Guardianship>& known = found == standing_.guardians.end() ? none : found->second;
    int order = 0;
    for (const Guardianship& each : known) order = std::max(order, each.contact_order);
    std::vector<sheet::DraftPtr>& drafts = row.plan().drafts;
    for (const Relative& relative : relatives) {
        if (const Guardianship* standing = known_of(known, relative)) {
            Guardianship wanted = *standing;
            fill(wanted, relative);
            const auto person = standing_.persons.find(standing->guardian_id);
            if (person != standing_.persons.end()) {
                Person changed = person->second;
                fill(changed, relative);
                drafts.push_back(sheet::draft<Person>(reader_, person->second, changed));
            }
            drafts.push_back(sheet::draft<Guardianship>(reader_, *standing, wanted));
            continue;
        }
        if (order >= 9) {
            row.remark(column(relative.prefix, "name"), "import_too_many_guardians", Severity::warning);
            continue;
        }
        Guardianship fresh{.kinship = relative.kinship, .contact_order = ++order, .valid_from = from};
        fill(fresh, relative);
        const sheet::DraftPtr person = person_of(row, relative);
        const auto guardianship = sheet::draft<Guardianship>(reader_, {}, fresh);
        guardianship->first_record = true;
        sheet::link<&Guardianship::pupil_id>(guardianship, pupil);
        sheet::link<&Guardianship::guardian_id>(guardianship, person);
        drafts.push_back(person);
        drafts.push_back(guardianship);
    }
}

}  // namespace truong::classes::pupil_import
