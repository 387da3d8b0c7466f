// Who somebody is, and what the school has checked about that.
#include "modules/people/entities.hpp"

#include "base/text.hpp"
#include "modules/people/import_sheets.hpp"
#include "modules/people/rule_sets.hpp"
#include "modules/people/rules.hpp"

namespace truong::people {

namespace {

/// The first error of a reading; warnings are for the quality of data.
std::string_view first_error(const Findings& findings, std::initializer_list<std::string_view> known) {
    for (const Finding& finding : findings)
        for (const std::string_view code : known)
            if (finding.severity == Severity::error && finding.code == code) return code;
    return {};
}

std::string_view name_fault(std::string_view text) {
    return first_error(check_person_name(text),
                       {"name_encoding", "name_empty", "name_too_long", "name_characters"});
}
std::string name_sample(std::uint64_t number) {
    constexpr std::string_view families[] = {"Nguyễn", "Trần", "Lê", "H'", "Đặng"};
    constexpr std::string_view givens[] = {"Ánh", "Đạt", "Quỳnh", "Ủy", "Niê"};
    std::string name(families[number % 5]);
    name += name.back() == '\'' ? "Hen " : " Thị ";
    std::string middle = "A";
    for (std::uint64_t rest = number / 25; rest != 0; rest /= 26)
        middle += static_cast<char>('a' + rest % 26);
    return name + middle + ' ' + std::string(givens[number / 5 % 5]);
}

std::string digits_of(std::uint64_t number, int count) {
    std::string digits(static_cast<std::size_t>(count), '0');
    for (auto place = digits.rbegin(); place != digits.rend(); ++place, number /= 10)
        *place = static_cast<char>('0' + number % 10);
    return digits;
}

bool all_digits(std::string_view text, std::size_t count) {
    return text.size() == count
           && std::all_of(text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

std::string_view phone_fault(std::string_view text) { return read_phone(text).number ? "" : "phone_format"; }
std::string normal_phone(std::string_view text) {
    return read_phone(text).number.value_or(std::string(text));
}
std::string phone_sample(std::uint64_t number) { return "09" + std::string("0") + digits_of(number, 7); }

std::string_view number_fault(std::string_view text) {
    return all_digits(text, 12) ? "" : "personal_number_format";
}
std::string number_sample(std::uint64_t number) { return "0792" + digits_of(number, 8); }

std::string_view sector_fault(std::string_view text) {
    return all_digits(text, 10) ? "" : "sector_code_format";
}
std::string sector_sample(std::uint64_t number) { return digits_of(number, 10); }

/// Something before one @ and a name with a dot behind it; whether it exists is told by a letter only.
std::string_view email_fault(std::string_view text) {
    const std::size_t at = text.find('@');
    const bool one =
        at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos;
    const std::size_t dot = text.rfind('.');
    const bool host = one && dot != std::string_view::npos && dot > at + 1 && dot + 1 < text.size();
    const bool plain = std::all_of(text.begin(), text.end(), [](char sign) {
        return sign > ' ' && sign < 127 && sign != ',' && sign != ';';
    });
    return host && plain ? "" : "email_format";
}
std::string email_sample(std::uint64_t number) { return "ai" + digits_of(number, 9) + "@truong.edu.vn"; }

/// The actor's own identity, whatever hat he wears.
Condition oneself(const Question& question) {
    const Actor& actor = question.actor;
    return actor.person && actor.hat != Hat::none ? where<&Person::id> == actor.person : never();
}

/// A family reads the identities of its own pupils and of who else stands for them.
Condition of_family(const Question& question) {
    const Condition own =
        any_of<related<GuardianOf, &Pupil::id>, related<PupilHimself, &Pupil::id>>(question);
    if (is_never(own)) return never();
    Condition found = own;
    found.sql =
        "exists (select 1 from people_pupil where people_pupil.person_id = people_person.id and "
        "people_pupil.ended_at is null and "
        + own.sql + ')';
    return found;
}

/// Officers appoint and help those who run the schools below them; of nobody else they see the identity.
Condition of_leaders_below(const Question& question) {
    const Condition below = access::ask(question, type_key<org::OfficerAbove>(), "works.school_id");
    if (is_never(below)) return below;
    return {
        "exists (select 1 from people_staff_member as works where works.person_id = people_person.id and "
        "works.kind = 'leader' and works.ended_at is null and "
            + below.sql + ')',
        below.params};
}

Condition registrars_of_his_school(const Question& question) {
    return registrars(question) && related<BelongsToSchool, &Person::id>(question);
}

/// Checks of the school about a person: who keeps his records, and himself.
template <class Row> Condition registrars_and_himself(const Question& question) {
    const Actor& actor = question.actor;
    const Condition himself = actor.person && actor.school ? where<&Row::person_id> == actor.person : never();
    return (registrars(question) && related<KnownToSchool, &Row::person_id>(question)) || himself;
}
template <class Row> Condition registrars_of_person(const Question& question) {
    return registrars(question) && related<BelongsToSchool, &Row::person_id>(question);
}

void declare_person(Catalog& catalog) {
    catalog.entity<Person>("per", {"Người", "Person"})
        .field<&Person::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                .privacy = Privacy::personal,
                                                                .order = Order::person_name,
                                                                .searched = true,
                                                                .form = &person_name_form})
        .field<&Person::other_name>({"Tên khác", "Other name"},
                                    {.limit = 150, .required = false, .privacy = Privacy::personal})
        .field<&Person::birth_date>({"Ngày sinh", "Birth date"}, {.privacy = Privacy::personal})
        .field<&Person::birth_year>({"Năm sinh, khi không rõ ngày", "Birth year, where the day is unknown"},
                                    {.limit = 2199, .minimum = 1900, .privacy = Privacy::personal})
        .field<&Person::birth_month>(
            {"Tháng sinh, khi không rõ ngày", "Birth month, where the day is unknown"},
            {.limit = 12, .minimum = 1, .privacy = Privacy::personal})
        .field<&Person::sex>({"Giới tính", "Sex"}, {.privacy = Privacy::personal})
        .field<&Person::personal_number>(
            {"Số định danh cá nhân", "Personal number"},
            {.limit = 12, .privacy = Privacy::secret, .form = &personal_number_form})
        .field<&Person::sector_code>(
            {"Mã định danh ngành giáo dục", "Code of the education sector"},
            {.limit = 10, .privacy = Privacy::personal, .form = &sector_code_form, .lookup = true})
        .field<&Person::nationality_id>({"Quốc tịch", "Nationality"},
                                        {.privacy = Privacy::personal, .codes = "country"})
        .field<&Person::foreign_number>({"Số giấy tờ của người nước ngoài", "Number of a foreigner's paper"},
                                        {.limit = 100, .privacy = Privacy::secret})
        .field<&Person::vneid_level>({"Mức tài khoản VNeID", "VNeID level"}, {.privacy = Privacy::personal})
        .person()
        .server_wide()
        .retention({.months = 120, .basis = "DEFAULT: sau bản ghi cuối cùng còn phải lưu"})
        .read<any_of<related<KnownToSchool, &Person::id>, oneself, of_family, of_leaders_below,
                     server_administrator>>()
        .write<any_of<registrars_of_his_school, server_administrator>>()
        .reveal<any_of<registrars_of_his_school, oneself>>()
        .rest(Rest::full);
}

}  // namespace

const TextForm person_name_form{
    .name = "person-name", .fault = name_fault, .sample = name_sample, .normal = text::tidy};
const TextForm phone_form{
    .name = "phone", .fault = phone_fault, .sample = phone_sample, .normal = normal_phone};
const TextForm email_form{.name = "email", .fault = email_fault, .sample = email_sample};
const TextForm personal_number_form{
    .name = "personal-number", .fault = number_fault, .sample = number_sample};
const TextForm sector_code_form{.name = "sector-code", .fault = sector_fault, .sample = sector_sample};

void declare_checks(Catalog& catalog) {
    catalog.entity<IdentityPaper>("ipa", {"Giấy tờ tùy thân", "Identity paper"})
        .field<&IdentityPaper::person_id>({"Người", "Person"})
        .field<&IdentityPaper::kind_id>({"Loại giấy tờ", "Kind"}, {.codes = "paper_kind"})
        .field<&IdentityPaper::number>({"Số giấy tờ", "Number"}, {.limit = 100, .privacy = Privacy::secret})
        .field<&IdentityPaper::issued_on>({"Ngày cấp", "Issued on"})
        .field<&IdentityPaper::expires_on>({"Hết hạn", "Expires on"})
        .field<&IdentityPaper::issued_by>({"Nơi cấp", "Issued by"}, long_text)
        .about<&IdentityPaper::person_id>()
        .retention({.months = 120, .basis = "DEFAULT: sau khi người đó rời trường"})
        .read<registrars_and_himself<IdentityPaper>>()
        .write<registrars_of_person<IdentityPaper>>()
        .reveal<registrars_and_himself<IdentityPaper>>()
        .rest(Rest::full);
    catalog.entity<Verification>("ver", {"Xác minh thông tin", "Verification"})
        .field<&Verification::person_id>({"Người", "Person"})
        .field<&Verification::field>({"Thông tin", "Field"})
        .field<&Verification::level>({"Mức xác minh", "Level"})
        .field<&Verification::checked_on>({"Ngày xác minh", "Checked on"})
        .field<&Verification::message>({"Ghi chú", "Message"}, personal_text(300))
        .field<&Verification::value>(
            {"Giá trị đã xác minh", "Value that was checked"},
            {.limit = 200, .required = false, .privacy = Privacy::secret, .derived = true})
        .unique<&Verification::person_id, &Verification::field>()
        .about<&Verification::person_id>()
        .retention({.months = 120, .basis = "DEFAULT: sau khi người đó rời trường"})
        .read<registrars_and_himself<Verification>>()
        .write<registrars_of_person<Verification>>()
        .reveal<registrars_and_himself<Verification>>()
        .rest(Rest::read_only);
    catalog.entity<PopulationCheck>("pch", {"Đối chiếu dữ liệu dân cư", "Population check"})
        .field<&PopulationCheck::person_id>({"Người", "Person"})
        .field<&PopulationCheck::state>({"Kết quả", "State"})
        .field<&PopulationCheck::checked_on>({"Ngày đối chiếu", "Checked on"})
        .field<&PopulationCheck::fields>({"Thông tin sai lệch", "Fields that differ"}, personal_text(300))
        .field<&PopulationCheck::message>({"Thông báo trả về", "Message"}, personal_text(300))
        .unique<&PopulationCheck::person_id>()
        .about<&PopulationCheck::person_id>()
        .importable()
        .retention({.months = 120, .basis = "DEFAULT: sau khi người đó rời trường"})
        .read<registrars_and_himself<PopulationCheck>>()
        .write<registrars_of_person<PopulationCheck>>()
        .rest(Rest::full);
    catalog.entity<DuplicatePair>("dup", {"Nghi trùng hồ sơ", "Possible duplicate"})
        .field<&DuplicatePair::left_id>({"Hồ sơ thứ nhất", "First record"})
        .field<&DuplicatePair::person_id>({"Người", "Person"},
                                          {.required = false, .derived = true, .copied_through = "left_id"})
        .field<&DuplicatePair::right_id>({"Hồ sơ thứ hai", "Second record"})
        .field<&DuplicatePair::score>({"Điểm giống nhau", "Score"}, {.limit = 100})
        .field<&DuplicatePair::hard>({"Trùng mã định danh", "Same number"})
        .field<&DuplicatePair::state>({"Tình trạng", "State"})
        .field<&DuplicatePair::reason>({"Lý do", "Reason"}, personal_text(300))
        .unique<&DuplicatePair::left_id, &DuplicatePair::right_id>()
        .about<&DuplicatePair::person_id>()
        .retention({.months = 12, .basis = "DEFAULT: sau khi hết nghi trùng"})
        .read<registrars_near<&DuplicatePair::left_id>>()
        .write<system_only>()
        .rest(Rest::read_only);
}

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_messages(catalog);
    declare_relations(catalog);
    declare_person(catalog);
    declare_pupil(catalog);
    declare_family(catalog);
    declare_staff(catalog);
    declare_checks(catalog);
    declare_rule_findings(catalog);
    declare_findings(catalog);
    declare_import(catalog);
}

}  // namespace truong::people
