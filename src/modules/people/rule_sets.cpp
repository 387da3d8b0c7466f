// Lines of JSON in, what the rules say about them out. docs/RULES.md shows each form.
#include "modules/people/rule_sets.hpp"

#include <array>

#include "base/digits.hpp"

namespace truong::people {

namespace {

const Provinces& known_provinces() {
    static const Provinces provinces = number_provinces(org::shipped_provinces());
    return provinces;
}

/// The members of one line; gathers what is wrong with all of them.
class LineMembers {
public:
    explicit LineMembers(const json::Value& line) : line_(line) {}

    void fault(std::string_view name, std::string code, std::vector<std::string> args = {}) {
        findings_.push_back({.path = std::string(name), .code = std::move(code), .args = std::move(args)});
    }
    /// Absent and null are the same.
    const json::Value* given(std::string_view name) const {
        const json::Value* value = line_.find(name);
        return value && !value->is(json::Type::null) ? value : nullptr;
    }
    std::string text(std::string_view name, std::string example) {
        const json::Value* value = required(name);
        if (!value || value->is(json::Type::string)) return value ? value->text : std::string();
        fault(name, "wrong_type", {std::move(example)});
        return {};
    }
    /// Digits that may begin with a zero, which a number of JSON has lost.
    std::string digits(std::string_view name, std::string example) {
        const json::Value* value = given(name);
        if (!value || !value->is(json::Type::number)) return text(name, std::move(example));
        fault(name, "number_without_quotes", {std::move(example)});
        return {};
    }
    bool flag(std::string_view name) {
        const json::Value* value = given(name);
        if (value && !value->is(json::Type::boolean)) fault(name, "wrong_type", {"true"});
        return value && value->flag;
    }
    std::optional<BirthDate> birth(std::string_view name) {
        const json::Value* value = given(name);
        if (!value) return {};
        const bool readable = value->is(json::Type::string) || value->integer();
        const auto birth = readable ? parse_birth(value->text) : std::nullopt;
        if (!birth) fault(name, "birth_form");
        return birth;
    }
    std::optional<Sex> sex(std::string_view name) {
        const json::Value* value = given(name);
        if (!value) return {};
        for (const Sex sex : {Sex::male, Sex::female})
            if (value->is(json::Type::string) && value->text == name_of(sex)) return sex;
        fault(name, "not_a_choice", {"male, female"});
        return {};
    }
    const json::Value* required(std::string_view name) {
        const json::Value* value = given(name);
        if (!value) fault(name, "required");
        return value;
    }
    /// Throws all faults so far.
    void finish() const { require(findings_); }

private:
    const json::Value& line_;
    Findings findings_;
};

/// As the sets name them; all other codes are the same outside.
std::string_view short_code(std::string_view code) {
    struct Short {
        std::string_view code, outside;
    };
    constexpr std::array<Short, 9> table = {{{"personal_number_format", "format"},
                                             {"personal_number_year", "year"},
                                             {"personal_number_sex", "sex"},
                                             {"personal_number_province", "province"},
                                             {"age_over", "over"},
                                             {"age_far_over", "far_over"},
                                             {"age_under", "under"},
                                             {"age_group_over", "over"},
                                             {"age_group_under", "under"}}};
    for (const Short& each : table)
        if (each.code == code) return each.outside;
    return code;
}

enum class FindingPaths { none, shown };

void write_findings(json::Object& answer, const Catalog& catalog, const Findings& findings,
                    FindingPaths paths = FindingPaths::none) {
    json::Array list(answer.member("findings"));
    for (const Finding& finding : findings) {
        json::Object object(list.item());
        object.text("code", short_code(finding.code));
        object.text("severity", name_of(finding.severity));
        if (paths == FindingPaths::shown) object.text("path", finding.path);
        object.text("message_vi", sentence_vi(catalog, finding));
        object.text("message_en", sentence_en(catalog, finding));
    }
}

void write_text(json::Object& answer, std::string_view name, const std::optional<std::string>& text) {
    text ? answer.text(name, *text) : answer.raw(name, "null");
}
void write_day(json::Object& answer, std::string_view name, const std::optional<Date>& day) {
    if (!day) return answer.raw(name, "null");
    const auto iso = iso_text(*day);
    answer.text(name, {iso.data(), iso.size()});
}
template <class Enum>
void write_choice(json::Object& answer, std::string_view name, const std::optional<Enum>& value) {
    value ? answer.text(name, name_of(*value)) : answer.raw(name, "null");
}

void judge_citizen_id(const Catalog& catalog, const json::Value& line, json::Object& answer) {
    LineMembers members(line);
    const std::string number = members.digits("number", "\"079215001234\"");
    const auto birth = members.birth("birth");
    const auto sex = members.sex("sex");
    members.finish();
    const NumberReading reading = read_personal_number(number, birth, sex, known_provinces());
    write_findings(answer, catalog, reading.findings);
    write_text(answer, "province", reading.province);
    write_text(answer, "province_name", reading.province_name);
    if (reading.birth_year)
        answer.number("birth_year", *reading.birth_year);
    else
        answer.raw("birth_year", "null");
    write_choice(answer, "sex", reading.sex);
}

void judge_phone(const Catalog& catalog, const json::Value& line, json::Object& answer) {
    LineMembers members(line);
    const std::string number = members.digits("number", "\"0912345678\"");
    members.finish();
    const PhoneReading reading = read_phone(number);
    answer.flag("accepted", reading.number.has_value());
    write_text(answer, "number", reading.number);
    write_choice(answer, "kind", reading.kind);
    write_findings(answer, catalog, reading.findings);
}

void judge_card(const Catalog& catalog, const json::Value& line, json::Object& answer) {
    LineMembers members(line);
    const std::string text = members.text("text", "\"079215001234||NGUYỄN VĂN AN|05032015|Nam|…|20102024\"");
    members.finish();
    const CardReading card = read_card_text(text, known_provinces());
    answer.flag("accepted", card.accepted);
    {
        json::Object fields(answer.member("fields"));
        write_text(fields, "number", card.number);
        write_text(fields, "old_number", card.old_number);
        write_text(fields, "name", card.name);
        write_day(fields, "birth_date", card.birth_date);
        write_choice(fields, "sex", card.sex);
        write_text(fields, "address", card.address);
        write_day(fields, "issue_date", card.issue_date);
    }
    if (!card.extra.empty()) {
        json::Array extra(answer.member("extra"));
        for (const std::string& each : card.extra) json::append_text(extra.item(), each);
    }
    write_findings(answer, catalog, card.findings, FindingPaths::shown);
}

void judge_name_order(const Catalog& catalog, const json::Value& line, json::Object& answer) {
    LineMembers members(line);
    std::vector<std::string> names;
    const json::Value* given = members.required("names");
    if (given && !given->is(json::Type::array)) members.fault("names", "wrong_type", {"[\"Lê Văn Ánh\"]"});
    for (std::size_t i = 0; given && i < given->items.size(); ++i) {
        if (!given->items[i].is(json::Type::string))
            members.fault("names[" + std::to_string(i) + ']', "wrong_type", {"\"Lê Văn Ánh\""});
        names.push_back(given->items[i].text);
    }
    members.finish();
    {
        json::Array list(answer.member("names"));
        for (const std::string& name : sort_names(std::move(names))) json::append_text(list.item(), name);
    }
    write_findings(answer, catalog, {});
}

constexpr int first_preschool_grade = 13, last_grade = 18;

/// 2026, "2026" or "2026-2027".
std::optional<int> start_year(const json::Value& value) {
    if (!value.is(json::Type::string) && !value.integer()) return {};
    const std::string_view text = value.text;
    const auto first = parse_digits(text.substr(0, 4));
    constexpr int earliest = 1950, latest = 2199;
    if (!first || *first < earliest || *first > latest) return {};
    if (text.size() == 4) return first;
    const bool two_years = text.size() == 9 && text[4] == '-' && parse_digits(text.substr(5)) == *first + 1;
    return two_years ? first : std::nullopt;
}

struct AgeQuestion {
    int grade = 0, year = 0;
    BirthDate birth;
    AgeGround ground;
    Date day;  // on which months are counted
};

AgeQuestion age_question(LineMembers& members) {
    AgeQuestion question;
    const json::Value* grade = members.required("grade");
    const auto number = grade ? grade->integer() : std::nullopt;
    if (number && *number >= 1 && *number <= last_grade)
        question.grade = static_cast<int>(*number);
    else if (grade)
        members.fault("grade", "grade_form");
    const json::Value* year = members.required("year");
    if (year && !start_year(*year)) members.fault("year", "school_year_form");
    question.year = year ? start_year(*year).value_or(0) : 0;
    if (members.required("birth")) question.birth = members.birth("birth").value_or(BirthDate());
    question.ground = {.reason = members.flag("reason"), .override = members.flag("override")};
    const json::Value* day = members.given("day");
    const auto opening_day = date_of({question.year, 9, 5});
    const auto counted = day ? parse_date(day->text) : opening_day;
    if (day && !counted) members.fault("day", "not_a_date");
    if (question.grade >= first_preschool_grade && question.birth.year > 0 && !question.birth.day)
        members.fault("birth", "birth_day_needed");
    members.finish();
    question.day = counted.value_or(Date());
    return question;
}

GradeAge age_in_group(const AgeQuestion& question) {
    const std::string code = std::to_string(question.grade);
    for (const org::AgeGroupPeriod& group : org::shipped_age_groups())
        if (group.code == code && DateRange{group.valid_from, group.valid_to}.contains(question.day))
            return check_age_for_group(exact_day(question.birth).value_or(Date()), question.day,
                                       group.from_months, group.to_months, question.ground);
    throw Problem(ProblemKind::invalid, {{.path = "grade", .code = "grade_form"}});
}

void judge_age_grade(const Catalog& catalog, const json::Value& line, json::Object& answer) {
    LineMembers members(line);
    const AgeQuestion question = age_question(members);
    const GradeAge age = question.grade >= first_preschool_grade
                             ? age_in_group(question)
                             : check_age_for_grade(question.year, question.birth.year, question.grade,
                                                   AgeNorm(), question.ground);
    answer.number("difference", age.difference);
    write_findings(answer, catalog, age.findings);
}

}  // namespace

std::vector<RuleSet> rule_sets() {
    return {{.name = "citizen-id",
             .label = {"Số định danh cá nhân so với ngày sinh, giới tính",
                       "Personal numbers against birth date and sex"},
             .judge = judge_citizen_id},
            {.name = "phone",
             .label = {"Số điện thoại", "Telephone numbers in their stored form"},
             .judge = judge_phone},
            {.name = "cccd-qr",
             .label = {"Nội dung mã QR của thẻ căn cước", "The text of an identity card's QR code"},
             .judge = judge_card},
            {.name = "name-order",
             .label = {"Thứ tự tên trong danh sách", "Names in the order of registers"},
             .judge = judge_name_order},
            {.name = "age-grade",
             .label = {"Tuổi so với lớp, nhóm tuổi", "Age for a grade or an age group"},
             .judge = judge_age_grade}};
}

}  // namespace truong::people
