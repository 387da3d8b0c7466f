#include "modules/classes/import_pupils.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "modules/classes/import_pupils_sheets.hpp"
#include "modules/classes/import_sheets.hpp"
#include "platform/sheet/entity_planner.hpp"

namespace truong::classes {

namespace pupil_import {

namespace {

using people::Person;
using people::Pupil;
using sheet::DayOrder;
using sheet::RowPlan;
using sheet::RowReader;

struct Place {
    std::string sheet;
    std::uint32_t row = 0;
    friend bool operator==(const Place&, const Place&) = default;
};
Place place_of(const RowPlan& row) { return {row.table->sheet->name, row.record->row->number}; }

/// By all worksheets together: what one class lacks another one tells (product reading 5).
SexCodes sex_codes(const sheet::Table& table, const people::NumberCheck& numbers) {
    bool zero = false, two = false, word = false;
    // Only 0 and 1: the digits of the numbers must not say the contrary.
    int agree = 0, contradict = 0;
    for (const sheet::SheetTable& each : table.sheets) {
        for (const sheet::Record& record : each.records) {
            const std::string text = each.text(record, "sex");
            zero |= text == "0";
            two |= text == "2";
            word |= !text.empty() && text != "0" && text != "1" && text != "2";
            if (text != "0" && text != "1") continue;
            if (const auto sex = numbers.sex_in(each.text(record, "personal_number")))
                ((*sex == people::Sex::male) == (text == "1") ? agree : contradict) += 1;
        }
    }
    if (two) return SexCodes::national;
    if (!zero || word) return SexCodes::words;
    return contradict > agree ? SexCodes::unclear : SexCodes::provincial;
}

/// What one sheet of the workbook tells as a whole.
struct TableFacts {
    SexCodes sex = SexCodes::words;
    DayOrder births = DayOrder::day_first, families = DayOrder::day_first, entries = DayOrder::day_first;
};

class PupilPlanner final : public sheet::Planner {
public:
    explicit PupilPlanner(sheet::PlanAsk ask) : ask_(std::move(ask)) {}

    void survey(const Reader& reader, const sheet::Table& table) override {
        today_ = reader.today();
        year_ = reader.get(Id<calendar::SchoolYear>{
            sheet::plan_year(reader, reader.catalog().of(type_key<calendar::SchoolYear>()), ask_.year).id});
        numbers_.emplace(reader);
        sheets_.emplace(reader, year_);
        const SexCodes codes = sex_codes(table, *numbers_);
        for (const sheet::SheetTable& each : table.sheets) {
            TableFacts& facts = tables_[&each];
            facts.sex = codes;
            facts.births = each.days("birth_date");
            facts.entries = each.days("entry_date");
            facts.families = each.days("father_birth");
        }
    }

    void plan(const Reader& reader, std::span<RowPlan> rows) override {
        std::vector<Identity> identities;
        std::vector<std::vector<Relative>> families;
        Keys keys;
        for (RowPlan& row : rows) {
            RowReader line(row, ask_.day_system);
            if (row.record->row->hidden) line.remark("", "hidden_row", Severity::warning);
            identities.push_back(identity_of(line));
            families.push_back(relatives_of(line, tables_.at(row.table).families));
            add_keys(identities.back(), families.back(), keys);
        }
        name_created();
        const Standing standing = standing_of(reader, keys, year_);
        Places places(reader, year_, ask_.create_missing);
        Family family(reader, standing);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].rejected || !identities[i].usable) continue;
            RowReader line(rows[i], ask_.day_system);
            refuse_doubles(line, identities[i]);
            if (rows[i].rejected) continue;
            const Round round{reader, standing, places, family};
            plan_pupil(line, identities[i], families[i], round);
            if (!rows[i].rejected) remember(place_of(rows[i]), identities[i]);
        }
    }

    std::vector<sheet::AbsentRecord> absent(const Reader& reader) override {
        name_created();
        std::vector<sheet::AbsentRecord> all;
        constexpr int page_rows = 5'000;
        Selection page{.condition = always(), .limit = page_rows};
        for (bool more = true; more;) {
            const auto pupils = reader.all<Pupil>(page);
            for (const Pupil& pupil : pupils)
                if (!named_.contains(pupil.id)) all.push_back({pupil.id.value, pupil.full_name});
            more = static_cast<int>(pupils.size()) == page.limit;
            if (more) page.after = pupils.back().id.value;
        }
        return all;
    }

private:
    struct Round {
        const Reader& reader;
        const Standing& standing;
        Places& places;
        Family& family;
    };
    /// Whom the line is about, among those whom the school knows.
    struct Match {
        std::optional<Person> person;
        std::optional<Pupil> pupil;
        std::optional<Date> free_from;  // of somebody who has left another school
    };

    /// Whom an earlier part of this import made is his line's, like one who stood before. A look makes
    /// nobody, and nothing of a draft is needed once its part is over.
    void name_created() {
        for (const auto& [draft, place] : created_)
            if (draft->id != 0) named_.insert_or_assign(Id<Pupil>{draft->id}, place);
        created_.clear();
    }

    Identity identity_of(RowReader& line) {
        Identity identity;
        const bool named = read_name(line, identity);
        const bool born = read_birth(line, identity.person);
        read_numbers(line, identity);
        const bool sexed = read_sex(line, identity.person);
        const bool placed = read_class(line, identity);
        identity.usable = named && born && sexed && placed;
        if (!identity.usable) return identity;
        for (const Finding& finding : numbers_->findings(identity.person))
            line.remark(finding.path, finding.code, finding.severity, finding.args);
        return identity;
    }

    static bool read_name(RowReader& line, Identity& identity) {
        std::string name = line.text("full_name");
        if (name.empty()) {
            name = line.text("family_name");
            const std::string given = line.text("given_name");
            if (!given.empty()) name += name.empty() ? given : ' ' + given;
        }
        const std::string_view field = line.has_column("full_name") ? "full_name" : "family_name";
        if (name.empty()) return line.reject(field, "import_name_missing"), false;
        if (const auto fault = people::person_name_form.fault(name); !fault.empty())
            return line.reject(field, fault, {name}), false;
        identity.person.full_name = name;
        identity.person.other_name = line.text("other_name");
        identity.name_key = text::fold(name);
        return true;
    }

    bool read_birth(RowReader& line, Person& person) const {
        sheet::DayReading birth;
        if (line.filled("birth_date")) {
            birth = line.day("birth_date", tables_.at(line.plan().table).births, Severity::error);
            if (!birth.year) return line.plan().rejected = true, false;
        } else {
            const auto year = line.whole("birth_year", 1900, 2199);
            birth.year = year;
            birth.month = line.whole("birth_month", 1, 12);
            if (birth.month) birth.day = line.whole("birth_day", 1, 31);
            if (birth.day && !birth.exact())
                return line.reject("birth_day", "day_impossible", {line.text("birth_day")}), false;
        }
        if (!birth.year) return line.reject("birth_date", "import_birth_missing"), false;
        person.birth_date = birth.exact();
        if (person.birth_date > today_ || *birth.year > civil(today_).year)
            return line.reject("birth_date", "birth_in_future"), false;
        if (!person.birth_date) {
            person.birth_year = birth.year;
            person.birth_month = birth.month;
            line.remark("birth_date", "birth_partial", Severity::warning);
        }
        return true;
    }

    void read_numbers(RowReader& line, Identity& identity) const {
        const auto take = [&](std::string_view column, const TextForm& form) {
            const std::size_t before = line.plan().remarks.size();
            std::string text = line.digits(column, form, Severity::error, Severity::warning);
            for (std::size_t i = before; i < line.plan().remarks.size(); ++i)
                identity.number_restored |=
                    line.plan().remarks[i].finding.code == "zero_restored" && column == "personal_number";
            return text.empty() ? std::nullopt : std::optional<std::string>(std::move(text));
        };
        identity.person.sector_code = take("sector_code", people::sector_code_form);
        // "Mã định danh" is, in some exports, the code of the sector.
        const std::string typed = line.text("personal_number");
        const bool is_sector_code =
            !line.has_column("sector_code") && people::sector_code_form.fault(typed).empty();
        if (!typed.empty() && is_sector_code)
            identity.person.sector_code = typed;
        else
            identity.person.personal_number = take("personal_number", people::personal_number_form);
    }

    std::optional<people::Sex> sex_of_word(RowReader& line, const std::string& folded) const {
        const TableFacts& facts = tables_.at(line.plan().table);
        for (const std::string_view word : {"nam", "m", "male", "trai", "boy"})
            if (folded == word) return people::Sex::male;
        for (const std::string_view word : {"nu", "f", "female", "gai", "n", "girl"})
            if (folded == word) return people::Sex::female;
        if (folded == "1" && facts.sex != SexCodes::unclear) return people::Sex::male;
        if (folded == "2") return people::Sex::female;
        if (folded == "0" && facts.sex == SexCodes::provincial) return people::Sex::female;
        return {};
    }

    bool read_sex(RowReader& line, Person& person) {
        const std::string folded = text::fold(line.text("sex"));
        const sheet::SheetTable& table = *line.plan().table;
        if (tables_.at(&table).sex == SexCodes::provincial && line.plan().record == &table.records.front())
            line.remark("sex", "import_sex_provincial", Severity::warning);
        if (!folded.empty()) {
            person.sex = sex_of_word(line, folded);
            const bool unclear = tables_.at(line.plan().table).sex == SexCodes::unclear;
            if (!person.sex)
                line.reject("sex", unclear ? "import_sex_unclear" : "import_sex_unknown", {line.text("sex")},
                            sex_proposal(person));
        } else if (line.has_column("female_mark")) {
            const bool female =
                sheet::read_yes(line.text("female_mark")).value_or(line.filled("female_mark"));
            person.sex = female ? people::Sex::female : people::Sex::male;
        } else if (line.filled("male_mark")) {
            person.sex = people::Sex::male;
        }
        if (!person.sex && folded.empty()) line.reject("sex", "import_sex_missing", {}, sex_proposal(person));
        return person.sex.has_value();
    }

    /// Proposed, never set: the digits are another person's where a number was mistyped.
    std::string sex_proposal(const Person& person) const {
        const auto sex = person.personal_number ? numbers_->sex_in(*person.personal_number) : std::nullopt;
        return !sex ? "" : *sex == people::Sex::male ? "Nam" : "Nữ";
    }

    static bool read_class(RowReader& line, Identity& identity) {
        identity.class_name = line.text("class");
        if (identity.class_name.empty()) identity.class_name = line.plan().record->context;
        if (identity.class_name.empty()) line.reject("class", "import_class_missing");
        return !identity.class_name.empty();
    }

    static void add_keys(const Identity& identity, const std::vector<Relative>& family, Keys& keys) {
        if (identity.person.sector_code) keys.sector_codes.insert(*identity.person.sector_code);
        if (identity.person.personal_number) keys.numbers.insert(*identity.person.personal_number);
        if (!identity.name_key.empty()) keys.names.insert(identity.name_key);
        for (const Relative& relative : family) {
            if (!relative.phone.empty()) keys.phones.insert(relative.phone);
            if (relative.person.personal_number) keys.numbers.insert(*relative.person.personal_number);
        }
    }

    static std::vector<std::pair<std::string_view, std::string>> numbers_in(const Identity& identity) {
        std::vector<std::pair<std::string_view, std::string>> all;
        if (identity.person.personal_number)
            all.emplace_back("personal_number", "p" + *identity.person.personal_number);
        if (identity.person.sector_code) all.emplace_back("sector_code", "s" + *identity.person.sector_code);
        return all;
    }
    static std::string name_in(const Identity& identity) {
        return "n" + identity.name_key + '|' + birth_key(identity.person);
    }
    /// A line that was not brought in holds no other one up.
    void remember(const Place& here, const Identity& identity) {
        for (const auto& [field, key] : numbers_in(identity)) seen_.emplace(key, here);
        seen_.emplace(name_in(identity), here);
    }
    /// The same number twice is one pupil twice; the same name and birth date may be two.
    void refuse_doubles(RowReader& line, const Identity& identity) const {
        const Place here = place_of(line.plan());
        const auto before = [&](const std::string& key) -> std::optional<std::string> {
            const auto known = seen_.find(key);
            if (known == seen_.end() || known->second == here) return {};
            const Place& place = known->second;
            return (place.sheet.empty() ? "" : place.sheet + ", ") + std::to_string(place.row);
        };
        for (const auto& [field, key] : numbers_in(identity))
            if (const auto first = before(key)) return line.reject(field, "import_pupil_twice", {*first});
        if (const auto first = before(name_in(identity)))
            line.remark("full_name", "import_maybe_twice", Severity::warning, {*first});
    }

    static std::string birth_key(const Person& person) {
        if (person.birth_date) return std::to_string(person.birth_date->days);
        return std::to_string(person.birth_year.value_or(0)) + '-'
               + std::to_string(person.birth_month.value_or(0));
    }

    /// By sector code, personal number, then name, birth date and class (product reading 8).
    Match match_of(RowReader& line, const Identity& identity, const Round& round) const {
        std::set<Id<Person>> found;
        std::string_view field = "personal_number";
        const auto collect = [&](const auto& by, const std::optional<std::string>& value,
                                 std::string_view name) {
            const auto known = value ? by.find(*value) : by.end();
            if (known == by.end()) return;
            found.insert(known->second.begin(), known->second.end());
            field = name;
        };
        collect(round.standing.by_number, identity.person.personal_number, "personal_number");
        collect(round.standing.by_sector_code, identity.person.sector_code, "sector_code");
        if (found.size() > 1) return line.reject(field, "import_two_matches"), Match{};
        if (!found.empty()) return match_by_number(line, identity, *found.begin(), field, round);
        return match_by_name(line, identity, round);
    }

    static Match match_by_number(RowReader& line, const Identity& identity, Id<Person> id,
                                 std::string_view field, const Round& round) {
        const Person& known = round.standing.persons.at(id);
        const bool same_name = text::fold(known.full_name) == text::fold(identity.person.full_name);
        const bool same_birth = birth_key(known) == birth_key(identity.person);
        const auto pupil = round.standing.pupils.find(id);
        if (pupil != round.standing.pupils.end()) {
            if (same_name || same_birth) return {known, pupil->second, {}};
        } else if (same_name && same_birth) {
            // Who has left the school that knew him comes with his number and all else that he is.
            const auto there = round.standing.elsewhere.find(id);
            if (there == round.standing.elsewhere.end()) return {known, {}, {}};
            if (there->second < round.reader.today()) return {known, {}, there->second + 1};
            return line.reject(field, "import_pupil_elsewhere"), Match{};
        }
        return line.reject(field, "import_number_of_other"), Match{};
    }

    /// Those of the class with his name and birth date, the most like him first.
    static std::vector<Pupil> namesakes(RowReader& line, const Identity& identity, const Round& round) {
        std::vector<Pupil> found;
        const auto place = round.places.find(round.reader, identity.class_name);
        const auto [begin, end] = round.standing.by_name.equal_range(identity.name_key);
        for (auto at = begin; at != end; ++at) {
            const auto person = round.standing.persons.find(at->second.person_id);
            if (person == round.standing.persons.end()
                || birth_key(person->second) != birth_key(identity.person))
                continue;
            const bool other_number = identity.person.personal_number && person->second.personal_number
                                      && identity.person.personal_number != person->second.personal_number;
            const auto enrolment = round.standing.enrolments.find(at->second.id);
            const auto merged = round.standing.merged_classes.find(at->second.id);
            // Who is in no class of that year yet contradicts no class; nor does a list from before a merge.
            const bool fits = enrolment == round.standing.enrolments.end()
                              || (place.known && enrolment->second.class_id == place.known->id)
                              || (place.known && merged != round.standing.merged_classes.end()
                                  && merged->second.contains(place.known->id));
            if (fits && !other_number)
                found.push_back(at->second);
            else
                line.remark("full_name", "import_possible_duplicate", Severity::warning);
        }
        const std::string code = line.text("code");
        const auto unlike = [&](const Pupil& pupil) {
            return std::tuple(pupil.full_name != identity.person.full_name, pupil.code != code, pupil.id);
        };
        std::sort(found.begin(), found.end(),
                  [&](const Pupil& left, const Pupil& right) { return unlike(left) < unlike(right); });
        return found;
    }

    /// Two lines of one name are two pupils where the school has two.
    Match match_by_name(RowReader& line, const Identity& identity, const Round& round) const {
        for (const Pupil& pupil : namesakes(line, identity, round)) {
            const auto named = named_.find(pupil.id);
            if (named == named_.end() || named->second == place_of(line.plan()))
                return {round.standing.persons.at(pupil.person_id), pupil, {}};
        }
        return {};
    }

    void plan_pupil(RowReader& line, const Identity& identity, const std::vector<Relative>& relatives,
                    const Round& round) {
        const Match match = match_of(line, identity, round);
        if (line.plan().rejected) return;
        const Places::Place place = round.places.find(round.reader, identity.class_name);
        if (!place)
            return line.reject("class",
                               ask_.create_missing ? "import_class_grade_unknown" : "import_class_unknown",
                               {identity.class_name}, round.places.nearest(identity.class_name));
        if (match.pupil) named_.insert_or_assign(match.pupil->id, place_of(line.plan()));
        const bool gone =
            match.pupil && match.pupil->valid_to && *match.pupil->valid_to < round.reader.today();
        if (gone && !returns(line, *match.pupil)) return;
        const auto record = gone ? std::nullopt : match.pupil;
        const bool met = match.person && !match.pupil;  // from another school: who he is stands
        const sheet::DraftPtr person =
            met ? sheet::draft<Person>(round.reader, match.person, *match.person)
                : sheets_->person(line, {round.reader, identity, match.person, round.standing});
        const sheet::DraftPtr pupil = sheets_->pupil(
            line, {round.reader, record, tables_.at(line.plan().table).entries, match.free_from});
        if (!record) created_.emplace_back(pupil, place_of(line.plan()));
        sheet::link<&Pupil::person_id>(pupil, person);
        line.plan().creates = !record;
        line.plan().drafts = {person, pupil};
        sheets_->hang(line, pupil, {round.reader, round.standing, place, identity});
        const Date begun = static_cast<const Pupil*>(pupil->after.get())->valid_from;
        round.family.plan(line, pupil, relatives, record ? std::max(begun, round.reader.today()) : begun);
    }

    /// Whether the line brings somebody back who has left; a line that says that he left changes nothing.
    bool returns(RowReader& line, const Pupil& left) const {
        if (sheets_->says_left(line)) return false;
        const auto entry =
            line.day("entry_date", tables_.at(line.plan().table).entries, Severity::warning).exact();
        if (entry && *entry > *left.valid_to) return true;
        const YearMonthDay day = civil(*left.valid_to);
        line.reject(
            "full_name", "import_pupil_left",
            {std::to_string(day.day) + '/' + std::to_string(day.month) + '/' + std::to_string(day.year)});
        return false;
    }

    const sheet::PlanAsk ask_;
    calendar::SchoolYear year_;
    Date today_;
    std::optional<people::NumberCheck> numbers_;
    std::optional<Sheets> sheets_;
    std::map<const sheet::SheetTable*, TableFacts> tables_;
    std::map<std::string, Place> seen_;
    std::map<Id<Pupil>, Place> named_;
    std::vector<std::pair<sheet::DraftPtr, Place>> created_;  // by the part at hand
};

}  // namespace

}  // namespace pupil_import

ImportSheet pupil_sheet() {
    return {.code = "pupils",
            .label = {"Danh sách học sinh", "Pupils"},
            .entity = type_key<people::Pupil>(),
            .columns = pupil_import::columns(),
            .context = pupil_import::class_in,
            .planner = [](const sheet::PlanAsk& ask) -> std::unique_ptr<sheet::Planner> {
                return std::make_unique<pupil_import::PupilPlanner>(ask);
            },
            .of_a_year = true};
}

}  // namespace truong::classes
