#include "modules/people/import_staff.hpp"

#include <algorithm>

#include "modules/people/import_sheets.hpp"
#include "platform/sheet/entity_planner.hpp"

namespace truong::people {

namespace staff_import {

namespace {

using sheet::DraftPtr;
using sheet::RowPlan;
using sheet::RowReader;

constexpr int first_year = 1900, last_year = 2199;

/// One person in one table of the file, as it is being planned.
struct TableFacts {
    SexColumn sex = SexColumn::words;
    sheet::DayOrder births = sheet::DayOrder::day_first, joined = sheet::DayOrder::day_first;
    bool told_codes = false;
};

class StaffPlanner final : public sheet::Planner {
public:
    explicit StaffPlanner(sheet::PlanAsk ask) : ask_(std::move(ask)) {}

    void survey(const Reader& reader, const sheet::Table& table) override {
        sheet::require_writer(reader, reader.catalog().of(type_key<StaffMember>()));
        const Entity& years = reader.catalog().of(type_key<calendar::SchoolYear>());
        year_ = sheet::plan_year(reader, years, ask_.year);
        numbers_.emplace(reader);
        lists_.emplace(reader);
        campuses_ = sheet::named_rows(reader, reader.catalog().of(type_key<org::Campus>()));
        for (const sheet::SheetTable& each : table.sheets)
            tables_[&each] = {.sex = sex_column(each, *numbers_),
                              .births = each.days("birth_date"),
                              .joined = each.days("joined_on")};
    }

    void plan(const Reader& reader, std::span<RowPlan> rows) override {
        std::vector<Identity> identities;
        Numbers numbers;
        for (RowPlan& row : rows) {
            RowReader line(row, ask_.day_system);
            if (row.record->row->hidden) line.remark({}, "hidden_row", Severity::warning);
            identities.push_back(identity_of(reader, line));
            const Person& person = identities.back().person;
            if (person.personal_number) numbers.personal.insert(*person.personal_number);
            if (person.sector_code) numbers.sector_codes.insert(*person.sector_code);
        }
        const Standing standing = standing_of(reader, numbers);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RowReader line(rows[i], ask_.day_system);
            if (!rows[i].rejected) refuse_doubles(line, identities[i]);
            if (!rows[i].rejected) plan_member(reader, line, identities[i], standing);
        }
    }

    std::vector<sheet::AbsentRecord> absent(const Reader& reader) override {
        std::set<std::int64_t> made;
        for (const DraftPtr& draft : created_) made.insert(draft->id);
        std::vector<sheet::AbsentRecord> left;
        sheet::each_row(reader, reader.catalog().of(type_key<StaffMember>()), always(),
                        [&](const std::shared_ptr<void>& row) {
                            const auto& member = *static_cast<const StaffMember*>(row.get());
                            if (!named_.contains(member.person_id) && !made.contains(member.id.value))
                                left.push_back({member.id.value, member.full_name});
                        });
        return left;
    }

private:
    /// Whom the line is about, among those whom the school knows.
    struct Match {
        std::optional<Person> person;
        std::optional<StaffMember> member;
    };

    Identity identity_of(const Reader& reader, RowReader& line) {
        Identity identity;
        read_name(line, identity);
        read_birth(reader, line, identity.person);
        read_sex(line, identity.person);
        const auto number = [&](std::string_view column, const TextForm& form) {
            std::string text = line.digits(column, form, Severity::error, Severity::warning);
            return text.empty() ? std::nullopt : std::optional<std::string>(std::move(text));
        };
        identity.person.personal_number = number("personal_number", personal_number_form);
        identity.person.sector_code = number("sector_code", sector_code_form);
        identity.code = line.text("code");
        return identity;
    }

    static void read_name(RowReader& line, Identity& identity) {
        std::string name = line.text("full_name");
        if (name.empty()) {
            name = line.text("family_name");
            const std::string given = line.text("given_name");
            (name += name.empty() || given.empty() ? "" : " ") += given;
        }
        const std::string_view column = line.has_column("full_name") ? "full_name" : "family_name";
        if (name.empty()) return line.reject(column, "required");
        name = person_name_form.normal(name);
        if (const auto fault = person_name_form.fault(name); !fault.empty())
            return line.reject(column, fault, {name});
        identity.person.full_name = name;
        identity.person.other_name = line.text("other_name");
        identity.name_key = sheet::name_key(name);
    }

    void read_birth(const Reader& reader, RowReader& line, Person& person) const {
        if (!line.filled("birth_date")) return;
        const auto birth = line.day("birth_date", tables_.at(line.plan().table).births, Severity::error);
        if (!birth.year || *birth.year < first_year || *birth.year > last_year) {
            line.plan().rejected = true;
            return;
        }
        person.birth_date = birth.exact();
        const bool future = person.birth_date ? *person.birth_date > reader.today()
                                              : *birth.year > civil(reader.today()).year;
        if (future) return line.reject("birth_date", "birth_in_future");
        if (person.birth_date) return;
        person.birth_year = birth.year;
        person.birth_month = birth.month;
        line.remark("birth_date", "birth_partial", Severity::warning);
    }

    void read_sex(RowReader& line, Person& person) {
        TableFacts& facts = tables_.at(line.plan().table);
        const std::string text = line.text("sex");
        if (text.empty() && line.has_column("female_mark"))
            person.sex = line.filled("female_mark") ? Sex::female : Sex::male;
        if (text.empty()) return;
        person.sex = sex_in_text(text, facts.sex);
        if (!person.sex && text != "0")
            line.remark("sex", "import_staff_sex_unknown", Severity::warning, {text});
        const bool codes = text == "0" || text == "1";
        if (facts.sex == SexColumn::provincial && codes && !std::exchange(facts.told_codes, true))
            line.remark("sex", "import_staff_sex_codes", Severity::warning);
        if (facts.sex == SexColumn::unclear && codes)
            line.remark("sex", "import_staff_sex_unknown", Severity::warning, {text});
    }

    void refuse_doubles(RowReader& line, const Identity& identity) {
        const auto twice = [&](std::string_view column, const std::string& key) {
            const std::string first = first_lines_.before(std::string(column) + '|' + key, line.plan());
            if (!first.empty() && !line.plan().rejected) line.reject(column, "import_row_twice", {first});
        };
        const Person& person = identity.person;
        if (person.personal_number) twice("personal_number", *person.personal_number);
        if (person.sector_code) twice("sector_code", *person.sector_code);
        if (!identity.code.empty()) twice("code", sheet::name_key(identity.code));
        const std::string born = birth_text(person);
        if (born.empty() || line.plan().rejected) return;
        const std::string first = first_lines_.before("name|" + identity.name_key + '|' + born, line.plan());
        if (!first.empty()) line.remark("full_name", "import_staff_maybe_twice", Severity::warning, {first});
    }

    static bool alike(const Person& known, const Person& wanted) {
        return sheet::name_key(known.full_name) == sheet::name_key(wanted.full_name)
               || (!birth_text(wanted).empty() && birth_text(known) == birth_text(wanted));
    }

    Match match_of(RowReader& line, const Identity& identity, const Standing& standing) const {
        std::set<Id<Person>> found;
        std::string_view column;
        const auto collect = [&](const auto& by, const std::optional<std::string>& value,
                                 std::string_view name) {
            const auto known = value ? by.find(*value) : by.end();
            if (known == by.end()) return;
            found.insert(known->second.begin(), known->second.end());
            column = name;
        };
        collect(standing.by_sector_code, identity.person.sector_code, "sector_code");
        collect(standing.by_number, identity.person.personal_number, "personal_number");
        if (found.size() > 1) return line.reject(column, "import_staff_two_matches"), Match{};
        if (found.empty()) return match_by_code(line, identity, standing);
        const auto known = standing.persons.find(*found.begin());
        if (known == standing.persons.end()) return line.reject(column, "import_staff_elsewhere"), Match{};
        return checked(line, column, known->second, identity, standing);
    }

    static Match checked(RowReader& line, std::string_view column, const Person& known,
                         const Identity& identity, const Standing& standing) {
        if (!alike(known, identity.person))
            return line.reject(column, "import_staff_number_taken", {known.full_name}), Match{};
        const auto member = standing.members.find(known.id);
        return {known, member == standing.members.end() ? std::nullopt : std::optional(member->second)};
    }

    static Match match_by_code(RowReader& line, const Identity& identity, const Standing& standing) {
        const auto coded = standing.by_code.find(sheet::name_key(identity.code));
        if (!identity.code.empty() && coded != standing.by_code.end())
            return checked(line, "code", standing.persons.at(coded->second), identity, standing);
        const std::string born = birth_text(identity.person);
        const auto [begin, end] = standing.by_name.equal_range(identity.name_key);
        std::vector<Id<Person>> same;
        for (auto at = begin; at != end; ++at)
            if (born.empty() || birth_text(standing.persons.at(at->second)) == born)
                same.push_back(at->second);
        if (same.size() == 1) return {standing.persons.at(same.front()), standing.members.at(same.front())};
        const bool has_key = !born.empty() || !identity.code.empty() || identity.person.personal_number
                             || identity.person.sector_code;
        if (!has_key || same.size() > 1) line.reject("full_name", "import_staff_no_key");
        return {};
    }

    void plan_member(const Reader& reader, RowReader& line, const Identity& identity,
                     const Standing& standing) {
        const Match match = match_of(line, identity, standing);
        if (line.plan().rejected) return;
        if (match.member) {
            named_.insert(match.member->person_id);
            const std::string key = "record|" + std::to_string(match.member->id.value);
            if (const std::string first = first_lines_.before(key, line.plan()); !first.empty())
                return line.reject("full_name", "import_row_twice", {first});
        }
        const DraftPtr person = person_draft(reader, line, identity, match, standing);
        const DraftPtr member = member_draft(reader, line, identity, match);
        if (!match.member) sheet::link<&StaffMember::person_id>(member, person);
        if (!match.member) created_.push_back(member);
        line.plan().creates = !match.member;
        line.plan().drafts = {person, member};
        // Whom the school begins to know by this record is changed once it stands.
        if (match.person && !match.member) line.plan().drafts = {member, person};
        Records(reader, standing, *lists_, *line.plan().table).plan(line, member);
    }

    /// Lists in capitals or without marks do not spoil a name that is spelled well: marks make it longer.
    static bool renames(const std::string& known, const std::string& said) {
        return sheet::name_key(known) != sheet::name_key(said) || said.size() > known.size();
    }

    DraftPtr person_draft(const Reader& reader, RowReader& line, const Identity& identity, const Match& match,
                          const Standing& standing) const {
        Person row = match.person.value_or(Person{});
        const Person& said = identity.person;
        const auto may = [&](VerifiedField field, std::string_view column, bool differs) {
            if (!differs) return false;
            if (!standing.verified.contains({row.id, field})) return true;
            line.remark(column, "import_staff_verified_kept", Severity::warning);
            return false;
        };
        if (may(VerifiedField::full_name, "full_name", renames(row.full_name, said.full_name)))
            row.full_name = said.full_name;
        if (!said.other_name.empty()) row.other_name = said.other_name;
        // A year does not take the place of a day.
        const bool more = said.birth_date || (said.birth_year && !row.birth_date);
        if (may(VerifiedField::birth_date, "birth_date", more && birth_text(row) != birth_text(said))) {
            row.birth_date = said.birth_date;
            row.birth_year = said.birth_year;
            row.birth_month = said.birth_month;
        }
        if (may(VerifiedField::sex, "sex", said.sex && row.sex != said.sex)) row.sex = said.sex;
        if (may(VerifiedField::personal_number, "personal_number",
                said.personal_number && row.personal_number != said.personal_number))
            row.personal_number = said.personal_number;
        if (said.sector_code) row.sector_code = said.sector_code;
        for (const Finding& finding : numbers_->findings(row))
            line.remark(finding.path, finding.code, finding.severity, finding.args);
        const DraftPtr made = sheet::draft<Person>(reader, match.person, row);
        made->first_record = !match.person;
        return made;
    }

    DraftPtr member_draft(const Reader& reader, RowReader& line, const Identity& identity,
                          const Match& match) const {
        StaffMember row =
            match.member.value_or(StaffMember{.campus_id = own_campus(reader), .valid_from = begin_of(line)});
        if (match.person) row.person_id = match.person->id;
        if (const auto kind = lists_->kind(line)) {
            row.kind = *kind;
        } else if (!match.member) {
            line.remark("kind", "import_staff_kind_guessed", Severity::warning);
        }
        if (sheet::name_key(identity.code) != sheet::name_key(row.code) && !identity.code.empty())
            row.code = identity.code;
        if (std::string phone = phone_of(line); !phone.empty()) row.phone = std::move(phone);
        const std::string email = line.text("email");
        if (const auto fault = email.empty() ? "" : email_form.fault(email); !fault.empty())
            line.remark("email", fault, Severity::warning, {email});
        else if (!email.empty())
            row.email = email;
        if (const std::string campus = line.text("campus"); !campus.empty()) {
            const auto found = campuses_.find(campus);
            if (found.size() == 1)
                row.campus_id = Id<org::Campus>{found.front()};
            else
                line.reject("campus", "import_target_unknown", {campus}, campuses_.nearest(campus));
        }
        const DraftPtr made = sheet::draft<StaffMember>(reader, match.member, row);
        made->first_record = !match.person;
        return made;
    }

    static std::optional<Id<org::Campus>> own_campus(const Reader& reader) {
        return reader.actor().campus ? std::optional(reader.actor().campus) : std::nullopt;
    }

    /// Since when the school has him: nobody is taken on before he has a work.
    Date begin_of(RowReader& line) const {
        if (!line.filled("joined_on")) return year_.first_day;
        const auto joined = line.day("joined_on", tables_.at(line.plan().table).joined, Severity::warning);
        return joined.exact().value_or(year_.first_day);
    }

    /// The first of several: "0912 345 678; 0987 654 321".
    static std::string phone_of(RowReader& line) {
        const std::string text = line.text("phone");
        const std::string first = phone_form.normal(text.substr(0, text.find_first_of(";,/")));
        const bool several = text.find_first_of(";,/") != std::string::npos;
        if (several && phone_form.fault(first).empty()) return first;
        return line.digits("phone", phone_form, Severity::warning);
    }

    const sheet::PlanAsk ask_;
    sheet::PlanYear year_;
    std::optional<NumberCheck> numbers_;
    std::optional<Lists> lists_;
    sheet::NamedRows campuses_;
    std::map<const sheet::SheetTable*, TableFacts> tables_;
    sheet::FirstLines first_lines_;
    std::set<Id<Person>> named_;
    std::vector<DraftPtr> created_;
};

std::unique_ptr<sheet::Planner> plan_staff(const sheet::PlanAsk& ask) {
    return std::make_unique<StaffPlanner>(ask);
}

}  // namespace

}  // namespace staff_import

ImportSheet staff_sheet() {
    return {.code = "staff",
            .label = {"Danh sách cán bộ, giáo viên, nhân viên", "Staff"},
            .entity = type_key<StaffMember>(),
            .columns = staff_import::columns(),
            .planner = staff_import::plan_staff};
}

}  // namespace truong::people
