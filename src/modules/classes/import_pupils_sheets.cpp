#include "modules/classes/import_pupils_sheets.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::classes::pupil_import {

namespace {

using people::Person;
using people::Pupil;
using people::PupilProfile;
using people::PupilState;
using people::PupilYear;
using people::VerifiedField;

const Pupil& row_of(const sheet::DraftPtr& pupil) { return *static_cast<const Pupil*>(pupil->after.get()); }
Pupil& row_to_write(const sheet::DraftPtr& pupil) { return *static_cast<Pupil*>(pupil->after.get()); }

/// A list typed in capitals, or without marks, says nothing against a name that is written properly.
bool says_less(const std::string& name) {
    const auto none = [&](auto is) { return std::none_of(name.begin(), name.end(), is); };
    return none([](char sign) { return sign >= 'a' && sign <= 'z'; })
           || none([](char sign) { return static_cast<unsigned char>(sign) >= 128; });
}

class PersonMerge {
public:
    PersonMerge(sheet::RowReader& line, const Standing& standing, Person known)
        : line_(line), standing_(standing), person_(std::move(known)) {}

    Person merged(const Person& wanted) {
        const bool same_name = text::fold(wanted.full_name) == text::fold(person_.full_name);
        if (wanted.full_name != person_.full_name && !(same_name && says_less(wanted.full_name)))
            take(VerifiedField::full_name, "full_name", [&] { person_.full_name = wanted.full_name; });
        merge_birth(wanted);
        if (wanted.sex && wanted.sex != person_.sex)
            take(VerifiedField::sex, "sex", [&] { person_.sex = wanted.sex; });
        if (wanted.personal_number && wanted.personal_number != person_.personal_number)
            take(VerifiedField::personal_number, "personal_number",
                 [&] { person_.personal_number = wanted.personal_number; });
        if (wanted.sector_code) person_.sector_code = wanted.sector_code;
        if (!wanted.other_name.empty()) person_.other_name = wanted.other_name;
        return person_;
    }

private:
    template <class Change> void take(VerifiedField field, std::string_view column, Change change) {
        if (standing_.verified.contains({person_.id, field}))
            line_.remark(column, "import_verified_kept", Severity::warning);
        else
            change();
    }

    void merge_birth(const Person& wanted) {
        if (wanted.birth_date == person_.birth_date && wanted.birth_year == person_.birth_year
            && wanted.birth_month == person_.birth_month)
            return;
        // Less than what is known takes nothing away.
        const bool year_known =
            person_.birth_date && wanted.birth_year && civil(*person_.birth_date).year == *wanted.birth_year;
        const bool month_unsaid =
            !wanted.birth_date && !wanted.birth_month && wanted.birth_year == person_.birth_year;
        if (year_known || month_unsaid) return;
        take(VerifiedField::birth_date, "birth_date", [&] {
            person_.birth_date = wanted.birth_date;
            person_.birth_year = wanted.birth_year;
            person_.birth_month = wanted.birth_month;
        });
    }

    sheet::RowReader& line_;
    const Standing& standing_;
    Person person_;
};

template <class Row>
std::optional<Row> known_in(const std::map<Id<Pupil>, Row>& rows, const sheet::DraftPtr& pupil) {
    const auto found = rows.find(Id<Pupil>{pupil->id});
    return found == rows.end() ? std::nullopt : std::optional<Row>(found->second);
}

/// A sheet that hangs on the pupil, unless the line says nothing for it.
template <class Row>
void add_sheet(sheet::RowReader& line, const Reader& reader, const sheet::DraftPtr& pupil,
               const std::optional<Row>& known, const Row& wanted) {
    const auto made = sheet::draft<Row>(reader, known, wanted);
    if (!known) sheet::link(*made, "pupil_id", pupil);
    line.plan().drafts.push_back(made);
}

/// Whether the line says anything there.
bool take_text(sheet::RowReader& line, std::string_view column, std::string& to) {
    std::string text = line.text(column);
    if (text.empty()) return false;
    to = std::move(text);
    return true;
}

template <class Value> bool take_value(const std::optional<Value>& value, std::optional<Value>& to) {
    if (value) to = value;
    return value.has_value();
}

bool says_none(const std::string& text) {
    const std::string folded = text::fold(text);
    return folded == "khong" || folded == "khong co" || folded == "0" || folded == "binh thuong"
           || folded == "-";
}

}  // namespace

Sheets::Sheets(const Reader& reader, calendar::SchoolYear year) : year_(std::move(year)) {
    for (const std::string_view list :
         {"ethnicity", "religion", "area_kind", "blood_group", "disability_kind", "policy_group", "boarding",
          "entry_type", "country"})
        lists_.emplace(list, CodeWords(reader, list));
    lists_.emplace("pupil_status", CodeWords(reader, "pupil_status"));
    for (const codes::CodeEntry& entry :
         reader.all<codes::CodeEntry>(where<&codes::CodeEntry::list> == std::string("pupil_status")))
        if (PupilState state{}; codecs::store_choice(state, entry.code)) states_.emplace(entry.id, state);
}

std::optional<Id<codes::CodeEntry>> Sheets::code(sheet::RowReader& line, std::string_view column,
                                                 std::string_view list) const {
    const std::string text = line.text(column);
    if (text.empty()) return {};
    const CodeWords& words = lists_.find(list)->second;
    const auto found = words.find(text);
    if (!found) line.remark(column, "import_code_unknown", Severity::warning, {text}, words.nearest(text));
    return found;
}

sheet::DraftPtr Sheets::person(sheet::RowReader& line, const PersonAsk& ask) const {
    Person wanted = ask.known ? PersonMerge(line, ask.standing, *ask.known).merged(ask.identity.person)
                              : ask.identity.person;
    if (const auto country = code(line, "nationality", "country")) wanted.nationality_id = country;
    const auto made = sheet::draft<Person>(ask.reader, ask.known, wanted);
    made->first_record = !ask.known;
    return made;
}

sheet::DraftPtr Sheets::pupil(sheet::RowReader& line, const RecordAsk& ask) const {
    Pupil wanted = ask.known.value_or(Pupil{.valid_from = year_.first_day});
    take_text(line, "code", wanted.code);
    take_text(line, "previous_school", wanted.previous_school);
    take_value(line.whole("register_number", 0, 1'000'000), wanted.register_number);
    take_value(code(line, "entry_type", "entry_type"), wanted.entry_type_id);
    if (const std::string phone = line.digits("phone", people::phone_form, Severity::warning); !phone.empty())
        wanted.phone = phone;
    if (const std::string email = line.digits("email", people::email_form, Severity::warning); !email.empty())
        wanted.email = email;
    const sheet::DayReading entry = line.day("entry_date", ask.order, Severity::warning);
    if (!ask.known) {
        if (const auto day = entry.exact()) wanted.valid_from = *day;
        // Nobody is a pupil of two schools on one day, whatever the list says.
        if (ask.free_from) wanted.valid_from = std::max(wanted.valid_from, *ask.free_from);
        if (ask.reader.actor().campus) wanted.campus_id = ask.reader.actor().campus;
    }
    const auto made = sheet::draft<Pupil>(ask.reader, ask.known, wanted);
    made->first_record = !ask.known;
    return made;
}

void Sheets::hang(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const {
    begin_state(line, pupil, ask);
    enrol(line, pupil, ask);
    fill_profile(line, pupil, ask);
    fill_year(line, pupil, ask);
    add_policies(line, pupil, ask);
    measure(line, pupil, ask);
    confirm_number(line, pupil, ask);
}

bool Sheets::says_left(sheet::RowReader& line) const {
    const auto entry = lists_.find("pupil_status")->second.find(line.text("status"));
    const auto state = entry ? states_.find(*entry) : states_.end();
    return state != states_.end() && state->second != PupilState::studying
           && state->second != PupilState::reserved;
}

void Sheets::begin_state(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const {
    const auto entry = code(line, "status", "pupil_status");
    const auto named = entry ? states_.find(*entry) : states_.end();
    const PupilState state = named == states_.end() ? PupilState::studying : named->second;
    if (!pupil->is_new()) {
        const auto known = known_in(ask.standing.states, pupil);
        if (named != states_.end() && known && known->state != state)
            line.remark("status", "import_status_differs", Severity::warning, {line.text("status")});
        return;
    }
    Pupil& row = row_to_write(pupil);
    const auto told = line.day("status_date", sheet::DayOrder::day_first, Severity::warning).exact();
    const bool goes_on = state == PupilState::studying || state == PupilState::reserved;
    const Date day = std::max(told.value_or(goes_on ? row.valid_from : ask.reader.today()), row.valid_from);
    if (!goes_on) row.valid_to = day;
    people::PupilStatus first{.valid_from = row.valid_from};
    if (state != PupilState::studying && day > row.valid_from) first.valid_to = day - 1;
    const people::PupilStatus now{.state = state, .valid_from = day};
    const bool once = state == PupilState::studying || day == row.valid_from;
    if (!once || state == PupilState::studying)
        add_sheet<people::PupilStatus>(line, ask.reader, pupil, {}, first);
    if (state != PupilState::studying) add_sheet<people::PupilStatus>(line, ask.reader, pupil, {}, now);
}

void Sheets::enrol(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const {
    const Date today = ask.reader.today();
    auto known = known_in(ask.standing.enrolments, pupil);
    const Date first = std::max(row_of(pupil).valid_from, year_.first_day);
    Enrolment wanted = known.value_or(Enrolment{.valid_from = first});
    if (known && known->valid_to && *known->valid_to < today) {
        known.reset();
        wanted = {.valid_from = std::max(first, today)};
    }
    const Id<Class> class_id = ask.place.known ? ask.place.known->id : Id<Class>{};
    const bool moves = known && known->class_id != class_id;
    wanted.class_id = class_id;
    if (const auto number = line.whole("class_number", 1, 999)) wanted.number = number;
    if (!known) close_year_before(line, pupil, ask, wanted.valid_from);
    const auto made = sheet::draft<Enrolment>(ask.reader, known, wanted);
    if (moves) {
        line.remark("class", "import_class_changed", Severity::information);
        if (today > known->valid_from && today <= year_.last_day) made->from = today;
    }
    if (!known) sheet::link<&Enrolment::pupil_id>(made, pupil);
    if (ask.place.made) sheet::link<&Enrolment::class_id>(made, ask.place.made);
    if (ask.place.made) line.plan().drafts.insert(line.plan().drafts.begin(), ask.place.made);
    line.plan().drafts.push_back(made);
}

/// He was left in his class of the year before: that ends when the new one begins.
void Sheets::close_year_before(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask,
                               Date next) const {
    const auto open = known_in(ask.standing.open_before, pupil);
    if (!open || open->valid_from >= next) return;
    Enrolment closed = *open;
    const auto year = calendar::year_on(ask.reader, open->valid_from);
    closed.valid_to = year ? std::min(next - 1, year->last_day) : next - 1;
    line.plan().drafts.push_back(sheet::draft<Enrolment>(ask.reader, *open, closed));
}

void Sheets::fill_profile(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const {
    const auto known = known_in(ask.standing.profiles, pupil);
    PupilProfile wanted = known.value_or(PupilProfile{});
    bool any = false;
    any |= take_value(code(line, "ethnicity", "ethnicity"), wanted.ethnicity_id);
    any |= take_value(code(line, "certificate_ethnicity", "ethnicity"), wanted.certificate_ethnicity_id);
    any |= take_value(code(line, "religion", "religion"), wanted.religion_id);
    any |= take_text(line, "birth_place", wanted.birth_place);
    any |= take_text(line, "home_town", wanted.home_town);
    any |= take_text(line, "permanent_address", wanted.permanent_address);
    any |= take_text(line, "current_address", wanted.current_address);
    any |= take_value(code(line, "area_kind", "area_kind"), wanted.area_kind_id);
    any |= take_value(code(line, "blood_group", "blood_group"), wanted.blood_group_id);
    if (!says_none(line.text("disability_kind")))
        any |= take_value(code(line, "disability_kind", "disability_kind"), wanted.disability_kind_id);
    if (says_none(line.text("policy"))) any |= take_value(std::optional<bool>(true), wanted.no_policy_group);
    if (any) add_sheet(line, ask.reader, pupil, known, wanted);
}

void Sheets::fill_year(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const {
    const auto known = known_in(ask.standing.years, pupil);
    PupilYear wanted = known.value_or(PupilYear{.year_id = year_.id});
    bool any = false;
    const auto take = [&](std::string_view column, std::optional<bool> PupilYear::*to) {
        any |= take_value(line.yes(column), wanted.*to);
    };
    take("two_sessions", &PupilYear::two_sessions);
    take("swims", &PupilYear::swims);
    take("pioneer", &PupilYear::pioneer);
    take("youth_union", &PupilYear::youth_union);
    take("repeats_year", &PupilYear::repeats_year);
    take("fee_exempt", &PupilYear::fee_exempt);
    take("fee_reduced", &PupilYear::fee_reduced);
    const std::string boarding = line.text("boarding");
    // A mark in the column "Bán trú" is the day boarding that most schools have.
    const auto marked = sheet::read_yes(boarding);
    if (marked)
        any |= take_value(lists_.find("boarding")->second.find(*marked ? "day" : "none"), wanted.boarding_id);
    else
        any |= take_value(code(line, "boarding", "boarding"), wanted.boarding_id);
    if (any) add_sheet(line, ask.reader, pupil, known, wanted);
}

void Sheets::add_policies(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const {
    const CodeWords& groups = lists_.find("policy_group")->second;
    std::set<Id<codes::CodeEntry>> wanted;
    for (const std::string_view column : {"poor", "near_poor", "orphan"})
        if (const auto group = groups.find(column); group && line.yes(column).value_or(false))
            wanted.insert(*group);
    if (!says_none(line.text("policy")))
        if (const auto group = code(line, "policy", "policy_group")) wanted.insert(*group);
    const auto known = ask.standing.policies.find(Id<Pupil>{pupil->id});
    if (known != ask.standing.policies.end())
        for (const people::PupilPolicy& row : known->second) wanted.erase(row.policy_group_id);
    const Date from = pupil->is_new() ? row_of(pupil).valid_from : ask.reader.today();
    for (const Id<codes::CodeEntry> group : wanted)
        add_sheet<people::PupilPolicy>(line, ask.reader, pupil, {},
                                       {.policy_group_id = group, .valid_from = from});
}

void Sheets::measure(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const {
    const auto read = [&](std::string_view column, std::int64_t unit, std::int64_t most) -> int {
        const std::string typed = line.text(column);
        if (typed.empty()) return 0;
        const auto value = sheet::read_decimal(typed, unit);
        if (value && *value > 0 && *value <= most) return static_cast<int>(*value);
        line.remark(column, "number_unreadable", Severity::warning, {typed});
        return 0;
    };
    const int height = read("height", 10, 2'500), weight = read("weight", 1'000, 200'000);
    if (height == 0 || weight == 0) return;
    // Figures of an old list are no new measure.
    const auto known = ask.standing.measurements.find(Id<Pupil>{pupil->id});
    if (known != ask.standing.measurements.end())
        for (const people::Measurement& row : known->second)
            if (row.height_mm == height && row.weight_grams == weight) return;
    add_sheet<people::Measurement>(
        line, ask.reader, pupil, {},
        {.measured_on = ask.reader.today(), .height_mm = height, .weight_grams = weight});
}

void Sheets::confirm_number(sheet::RowReader& line, const sheet::DraftPtr& pupil, const HangAsk& ask) const {
    const sheet::DraftPtr& person = pupil->links.front().to;
    const auto& row = *static_cast<const Person*>(person->after.get());
    const auto* before = static_cast<const Person*>(person->before.get());
    if (!ask.identity.number_restored || !row.personal_number
        || (before && before->personal_number == row.personal_number))
        return;
    const auto asked = sheet::draft<people::Verification>(ask.reader, {},
                                                          {.field = VerifiedField::personal_number,
                                                           .level = people::VerificationLevel::declared,
                                                           .checked_on = ask.reader.today(),
                                                           .message = std::string(people::zero_restored),
                                                           .value = *row.personal_number});
    sheet::link<&people::Verification::person_id>(asked, person);
    line.plan().drafts.push_back(asked);
}

}  // namespace truong::classes::pupil_import
