// Guardians come in with their pupils; brothers and sisters share them.
#include <algorithm>

#include "base/text.hpp"
#include "modules/classes/import_pupils.hpp"

namespace truong::classes::pupil_import {

namespace {

using people::Guardianship;
using people::Kinship;
using people::Person;
using people::VerifiedField;

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

/// By these keys the lines of one round find whom they share; a name alone is no key.
std::vector<std::string> keys_of(const Relative& relative) {
    const std::string name = text::fold(relative.person.full_name);
    std::vector<std::string> keys;
    if (relative.person.personal_number) keys.push_back('n' + *relative.person.personal_number + '|' + name);
    if (!relative.phone.empty()) keys.push_back('p' + relative.phone + '|' + name);
    return keys;
}

bool is_parent(Kinship kinship) { return kinship == Kinship::father || kinship == Kinship::mother; }

/// One name mistyped: family name or given name is the same.
bool akin(const std::string& left, const std::string& right) {
    const std::string one = text::fold(left), other = text::fold(right);
    const auto first = [](const std::string& name) { return name.substr(0, name.find(' ')); };
    const auto last = [](const std::string& name) { return name.substr(name.rfind(' ') + 1); };
    return first(one) == first(other) || last(one) == last(other);
}

const Person& row_of_person(const sheet::DraftPtr& person) {
    return *static_cast<const Person*>(person->after.get());
}

/// Only what the line says changes what stands.
void fill_contact(Guardianship& row, const Relative& relative) {
    if (!relative.phone.empty()) row.phone = relative.phone;
    if (!relative.email.empty()) row.email = relative.email;
    if (!relative.occupation.empty()) row.occupation = relative.occupation;
}

/// What one line says of a guardian, into the draft that all lines of the round share. What was held against
/// a register stands, and of lines that contradict one another the first.
class RelativeMerge {
public:
    RelativeMerge(sheet::RowReader& row, const Standing& standing, const Relative& relative,
                  const sheet::DraftPtr& draft)
        : row_(row), standing_(standing), prefix_(relative.prefix), wanted_(relative.person),
          before_(static_cast<const Person*>(draft->before.get())),
          person_(*static_cast<Person*>(draft->after.get())) {}

    void merge_name() {
        if (text::fold(wanted_.full_name) == text::fold(person_.full_name)) return;
        const bool told = before_ && before_->full_name != person_.full_name;
        if (may_take(VerifiedField::full_name, "name", told)) person_.full_name = wanted_.full_name;
    }
    void merge_number() {
        const bool told =
            person_.personal_number && (!before_ || before_->personal_number != person_.personal_number);
        if (may_take(VerifiedField::personal_number, "number", told))
            person_.personal_number = wanted_.personal_number;
    }
    /// Less than what is known takes nothing away.
    void merge_birth() {
        if (!wanted_.birth_date && (!wanted_.birth_year || person_.birth_date)) return;
        const auto [year, month] = year_and_month();
        const bool same_year = !person_.birth_year || person_.birth_year == year;
        const bool same_month = !person_.birth_month || person_.birth_month == month;
        const bool known = wanted_.birth_date
                               ? wanted_.birth_date == person_.birth_date
                               : person_.birth_year == year && (!month || person_.birth_month == month);
        if (known) return;
        const bool sharper = !person_.birth_date && same_year && same_month;
        if (!may_take(VerifiedField::birth_date, "birth", !sharper && birth_told())) return;
        person_.birth_date = wanted_.birth_date;
        person_.birth_year = wanted_.birth_year;
        person_.birth_month = wanted_.birth_month;
    }
    void merge_sex() {
        if (!person_.sex) person_.sex = wanted_.sex;
    }

private:
    std::pair<std::optional<int>, std::optional<int>> year_and_month() const {
        if (!wanted_.birth_date) return {wanted_.birth_year, wanted_.birth_month};
        const YearMonthDay day = civil(*wanted_.birth_date);
        return {day.year, day.month};
    }
    /// Another line of this round has said it.
    bool birth_told() const {
        static const Person nobody_known;
        const Person& before = before_ ? *before_ : nobody_known;
        return before.birth_date != person_.birth_date || before.birth_year != person_.birth_year
               || before.birth_month != person_.birth_month;
    }
    bool may_take(VerifiedField field, std::string_view what, bool told) {
        const bool verified = before_ && standing_.verified.contains({before_->id, field});
        if (verified || told)
            row_.remark(column(prefix_, what), verified ? "import_verified_kept" : "import_guardian_differs",
                        Severity::warning);
        return !verified && !told;
    }

    sheet::RowReader& row_;
    const Standing& standing_;
    const std::string_view prefix_;
    const Person& wanted_;
    const Person* before_;
    Person& person_;
};

/// "Người giám hộ" often says once more who the mother is.
bool joined(std::vector<Relative>& all, const Relative& again) {
    for (Relative& known : all) {
        const bool other_number = known.person.personal_number && again.person.personal_number
                                  && known.person.personal_number != again.person.personal_number;
        if (other_number || text::fold(known.person.full_name) != text::fold(again.person.full_name))
            continue;
        if (known.phone.empty()) known.phone = again.phone;
        if (known.email.empty()) known.email = again.email;
        if (known.occupation.empty()) known.occupation = again.occupation;
        if (!known.person.personal_number) known.person.personal_number = again.person.personal_number;
        return true;
    }
    return false;
}

}  // namespace

/// What the line says of somebody without his name cannot be kept, and is told.
static void tell_nameless(sheet::RowReader& row, std::string_view prefix) {
    for (const std::string_view what : {"phone", "number", "email"}) {
        const std::string text = row.text(column(prefix, what));
        if (!nobody(text))
            row.remark(column(prefix, what), "import_guardian_nameless", Severity::warning, {text});
    }
}

std::vector<Relative> relatives_of(sheet::RowReader& row, sheet::DayOrder order) {
    std::vector<Relative> all;
    for (const auto& [prefix, kinship] : {std::pair<std::string_view, Kinship>{"father", Kinship::father},
                                          {"mother", Kinship::mother},
                                          {"guardian", Kinship::other}}) {
        Relative relative{.kinship = kinship, .prefix = prefix};
        relative.person.full_name = row.text(column(prefix, "name"));
        if (nobody(relative.person.full_name)) {
            tell_nameless(row, prefix);
            continue;
        }
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
        if (kinship != Kinship::other || !joined(all, relative)) all.push_back(std::move(relative));
    }
    const std::string phone = row.digits("family_phone", people::phone_form, Severity::warning);
    const auto has_phone = [&](const Relative& relative) { return relative.phone == phone; };
    if (phone.empty() || std::any_of(all.begin(), all.end(), has_phone)) return all;
    const auto without =
        std::find_if(all.begin(), all.end(), [](const Relative& relative) { return relative.phone.empty(); });
    if (without != all.end())
        without->phone = phone;
    else
        row.remark("family_phone", "import_guardian_nameless", Severity::warning, {phone});
    return all;
}

const Guardianship* Family::known_of(const std::vector<Guardianship>& all, const Relative& relative) const {
    const std::string name = text::fold(relative.person.full_name);
    const auto first = [&](auto is) -> const Guardianship* {
        const auto found = std::find_if(all.begin(), all.end(), is);
        return found == all.end() ? nullptr : &*found;
    };
    const auto same_number = [&](const Guardianship& row) {
        const auto person = standing_.persons.find(row.guardian_id);
        return person != standing_.persons.end() && relative.person.personal_number
               && person->second.personal_number == relative.person.personal_number;
    };
    const auto same_name = [&](const Guardianship& row) { return text::fold(row.full_name) == name; };
    // The number of the father in the column of the mother is a slip, not a new name of his.
    if (const auto* found = first([&](const Guardianship& row) {
            return same_number(row) && (row.kinship == relative.kinship || same_name(row));
        }))
        return found;
    if (const auto* found =
            first([&](const Guardianship& row) { return same_name(row) && row.kinship == relative.kinship; }))
        return found;
    if (const auto* found = first(same_name)) return found;
    return first([&](const Guardianship& row) {
        return is_parent(row.kinship) && row.kinship == relative.kinship && !relative.phone.empty()
               && row.phone == relative.phone && akin(row.full_name, relative.person.full_name);
    });
}

sheet::DraftPtr Family::draft_of(const Person& known) {
    const auto [found, is_new] = known_.try_emplace(known.id);
    if (is_new) found->second = sheet::draft<Person>(reader_, known, known);
    return found->second;
}

sheet::DraftPtr Family::find(const Relative& relative) {
    const std::string name = text::fold(relative.person.full_name);
    const std::optional<std::string>& number = relative.person.personal_number;
    if (const auto holders = number ? standing_.by_number.find(*number) : standing_.by_number.end();
        holders != standing_.by_number.end())
        for (const Id<Person> id : holders->second) {
            const Person& person = standing_.persons.at(id);
            if (standing_.adults.contains(id) && text::fold(person.full_name) == name)
                return draft_of(person);
        }
    for (const std::string& key : keys_of(relative)) {
        const auto found = named_.find(key);
        if (found == named_.end()) continue;
        const auto& held = row_of_person(found->second).personal_number;
        if (!number || !held || number == held) return found->second;
    }
    const auto [begin, end] = standing_.by_phone.equal_range(relative.phone);
    for (auto at = begin; at != end && !relative.phone.empty(); ++at) {
        const auto person = standing_.persons.find(at->second.guardian_id);
        if (text::fold(at->second.full_name) == name && person != standing_.persons.end())
            return draft_of(person->second);
    }
    return nullptr;
}

bool Family::is_taken(const std::string& number, const sheet::DraftPtr& person) const {
    if (const auto told = numbers_.find(number); told != numbers_.end()) return told->second != person;
    const auto known = standing_.by_number.find(number);
    return known != standing_.by_number.end()
           && std::any_of(known->second.begin(), known->second.end(),
                          [&](Id<Person> id) { return id.value != person->id; });
}

void Family::fill(sheet::RowReader& row, const sheet::DraftPtr& person, const Relative& relative) {
    RelativeMerge merge(row, standing_, relative, person);
    merge.merge_name();
    merge.merge_birth();
    merge.merge_sex();
    const std::optional<std::string>& number = relative.person.personal_number;
    if (number && number != row_of_person(person).personal_number) {
        if (is_taken(*number, person))
            row.remark(column(relative.prefix, "number"), "import_number_taken", Severity::warning);
        else
            merge.merge_number();
    }
    if (const auto& held = row_of_person(person).personal_number) numbers_.emplace(*held, person);
    for (const std::string& key : keys_of(relative)) named_.emplace(key, person);
}

sheet::DraftPtr Family::person_of(sheet::RowReader& row, const Relative& relative) {
    sheet::DraftPtr person = find(relative);
    if (!person) {
        person = sheet::draft<Person>(reader_, {}, Person{.full_name = relative.person.full_name});
        person->first_record = true;
    }
    fill(row, person, relative);
    return person;
}

void Family::correct(sheet::RowReader& row, const Guardianship& known, const Relative& relative) {
    Guardianship wanted = known;
    fill_contact(wanted, relative);
    std::vector<sheet::DraftPtr>& drafts = row.plan().drafts;
    if (const auto person = standing_.persons.find(known.guardian_id); person != standing_.persons.end()) {
        drafts.push_back(draft_of(person->second));
        fill(row, drafts.back(), relative);
    }
    drafts.push_back(sheet::draft<Guardianship>(reader_, known, wanted));
}

void Family::plan(sheet::RowReader& row, const sheet::DraftPtr& pupil, const std::vector<Relative>& relatives,
                  Date from) {
    static const std::vector<Guardianship> none;
    const auto found = standing_.guardians.find(Id<people::Pupil>{pupil->id});
    const std::vector<Guardianship>& known = found == standing_.guardians.end() ? none : found->second;
    int order = 0;
    for (const Guardianship& each : known) order = std::max(order, each.contact_order);
    for (const Relative& relative : relatives) {
        if (const Guardianship* standing = known_of(known, relative)) {
            correct(row, *standing, relative);
            continue;
        }
        if (order >= 9) {
            row.remark(column(relative.prefix, "name"), "import_too_many_guardians", Severity::warning);
            continue;
        }
        for (const Guardianship& each : known)
            if (is_parent(relative.kinship) && each.kinship == relative.kinship)
                row.remark(column(relative.prefix, "name"), "import_second_parent", Severity::warning,
                           {each.full_name});
        Guardianship fresh{.kinship = relative.kinship, .contact_order = ++order, .valid_from = from};
        fill_contact(fresh, relative);
        const sheet::DraftPtr person = person_of(row, relative);
        const auto guardianship = sheet::draft<Guardianship>(reader_, {}, fresh);
        guardianship->first_record = true;
        sheet::link<&Guardianship::pupil_id>(guardianship, pupil);
        sheet::link<&Guardianship::guardian_id>(guardianship, person);
        row.plan().drafts.push_back(person);
        row.plan().drafts.push_back(guardianship);
    }
}

}  // namespace truong::classes::pupil_import
