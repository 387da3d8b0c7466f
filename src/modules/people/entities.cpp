// Who somebody is, and what the school has checked about that.
#include "modules/people/entities.hpp"

#include "base/text.hpp"
#include "modules/people/find.hpp"
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

Presentation look_of_person() {
    return {
        .icon = "users",
        .many = {"Người", "People"},
        .verb = {"Thêm người", "Add a person"},
        .empty =
            {"Mỗi người có một danh tính duy nhất, lập khi tiếp nhận học sinh, nhân sự hoặc người giám hộ.",
             "Everybody has one identity here; it is made when a pupil, a guardian or staff comes."},
        .subtitle = {"birth_date", "sex", "sector_code"},
        .sections = {{"name", {"Họ tên, ngày sinh", "Name and birth"}},
                     {"papers", {"Số định danh, quốc tịch", "Numbers and nationality"}}},
        .next_steps = {{.field = "birth_date",
                        .values = {"null"},
                        .text = {"Chưa có ngày sinh.", "The birth date is missing."},
                        .action_label = {"Bổ sung ngày sinh", "Add the birth date"},
                        .action = "/r/people/persons/{id}?edit"},
                       {.field = "vneid_level",
                        .values = {"null", "none"},
                        .text = {"Chưa rõ đã có tài khoản VNeID hay chưa.", "No VNeID account is known."},
                        .action_label = {"Cập nhật mức VNeID", "Note the VNeID level"},
                        .action = "/r/people/persons/{id}?edit",
                        .tone = Tone::info}}};
}

void declare_person(Catalog& catalog) {
    catalog.entity<Person>("per", {"Người", "Person"})
        .field<&Person::full_name>({"Họ và tên", "Full name"},
                                   {.limit = 150,
                                    .privacy = Privacy::personal,
                                    .order = Order::person_name,
                                    .searched = true,
                                    .help = {"Viết như trên giấy khai sinh.", "As on the birth certificate."},
                                    .form = &person_name_form,
                                    .lookup = true,
                                    .section = "name"})
        .field<&Person::other_name>(
            {"Tên khác", "Other name"},
            {.limit = 150, .required = false, .privacy = Privacy::personal, .section = "name"})
        .field<&Person::birth_date>({"Ngày sinh", "Birth date"},
                                    {.privacy = Privacy::personal, .priority = 2, .section = "name"})
        .field<&Person::birth_year>(
            {"Năm sinh, khi không rõ ngày", "Birth year, where the day is unknown"},
            {.limit = 2199,
             .minimum = 1900,
             .privacy = Privacy::personal,
             .help = {"Chỉ điền khi giấy tờ không ghi ngày.", "Only where the papers do not give the day."},
             .priority = 3,
             .section = "name"})
        .field<&Person::birth_month>(
            {"Tháng sinh, khi không rõ ngày", "Birth month, where the day is unknown"},
            {.limit = 12, .minimum = 1, .privacy = Privacy::personal, .section = "name"})
        .field<&Person::sex>({"Giới tính", "Sex"},
                             {.privacy = Privacy::personal, .priority = 2, .section = "name"})
        .field<&Person::personal_number>(
            {"Số định danh cá nhân", "Personal number"},
            {.limit = 12,
             .privacy = Privacy::secret,
             .help = {"12 chữ số, trên thẻ căn cước hoặc giấy khai sinh.",
                      "12 digits, on the identity card or the birth certificate."},
             .form = &personal_number_form,
             .section = "papers"})
        .field<&Person::sector_code>(
            {"Mã định danh ngành giáo dục", "Code of the education sector"},
            {.limit = 10,
             .privacy = Privacy::personal,
             .help = {"10 chữ số, do cơ sở dữ liệu ngành cấp; một người một mã suốt đời.",
                      "10 digits, given by the sector's database; one for life."},
             .form = &sector_code_form,
             .lookup = true,
             .priority = 2,
             .section = "papers"})
        .field<&Person::nationality_id>(
            {"Quốc tịch", "Nationality"},
            {.privacy = Privacy::personal, .codes = "country", .section = "papers"})
        .field<&Person::foreign_number>({"Số giấy tờ của người nước ngoài", "Number of a foreigner's paper"},
                                        {.limit = 100, .privacy = Privacy::secret, .section = "papers"})
        .field<&Person::vneid_level>(
            {"Mức tài khoản VNeID", "VNeID level"},
            {.privacy = Privacy::personal, .show = Show::status, .priority = 2, .section = "papers"})
        .person()
        .server_wide()
        .retention({.months = 120, .basis = "DEFAULT: sau bản ghi cuối cùng còn phải lưu"})
        .read<any_of<related<KnownToSchool, &Person::id>, oneself, of_family, of_leaders_below,
                     server_administrator>>()
        .write<any_of<registrars_of_his_school, server_administrator>>()
        .reveal<any_of<registrars_of_his_school, oneself>>()
        .present(look_of_person())
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

namespace {

Presentation look_of_identity_paper() {
    return {
        .icon = "id-card",
        .verb = {"Ghi giấy tờ", "Add a paper"},
        .empty = {"Căn cước, giấy khai sinh, hộ chiếu mà nhà trường đã xem bản gốc sẽ được ghi ở đây.",
                  "Identity cards, birth certificates and passports that the school has seen stand here."},
        .title = {"issued_on"},
        .sort = "-issued_on",
        .next_steps = {{.field = "expires_on",
                        .values = {"past"},
                        .text = {"Giấy tờ này đã hết hạn.", "This paper has expired."},
                        .action_label = {"Ghi giấy tờ mới", "Enter the new one"},
                        .action = "/r/people/identity-papers/{id}?edit"}}};
}

Presentation look_of_verification() {
    return {
        .icon = "badge-check",
        .verb = {"Xác minh thông tin", "Verify a field"},
        .empty = {"Khi văn thư đối chiếu họ tên, ngày sinh hay số định danh với giấy tờ, kết quả đứng ở đây.",
                  "Once somebody holds a name, a birth date or a number against papers, it stands here."},
        .title = {"field"},
        .subtitle = {"level", "checked_on"},
        .sort = "-checked_on",
        .views = {{"declared", {"Mới tự khai", "Only declared"}, "filter[level]=declared", Tone::waiting},
                  {"population",
                   {"Khớp dữ liệu dân cư", "Matched with the population database"},
                   "filter[level]=population_matched",
                   Tone::good}},
        .next_steps = {{.field = "level",
                        .values = {"declared"},
                        .text = {"Thông tin này mới là tự khai.", "So far this is only declared."},
                        .action_label = {"Xem giấy tờ rồi xác minh", "See the papers and verify it"},
                        .action = "/r/people/persons/{person_id}"}}};
}

Presentation look_of_population_check() {
    return {.task = Task::data,
            .icon = "shield-check",
            .many = {"Đối chiếu dữ liệu dân cư", "Population checks"},
            .verb = {"Ghi kết quả đối chiếu", "Note a result"},
            .empty = {"Kết quả đối chiếu với CSDL quốc gia về dân cư đứng ở đây sau khi nhập tệp trả về từ "
                      "CSDL ngành.",
                      "Results of the population database stand here once the sector's answer is imported."},
            .title = {"state"},
            .subtitle = {"checked_on", "fields"},
            .sort = "-checked_on",
            .views = {{"mismatch", {"Sai lệch", "Mismatches"}, "filter[state]=mismatch", Tone::bad},
                      {"not_found", {"Không tìm thấy", "Not found"}, "filter[state]=not_found", Tone::bad},
                      {"pending", {"Đang chờ", "Pending"}, "filter[state]=pending", Tone::waiting},
                      {"not_sent", {"Chưa gửi", "Not sent"}, "filter[state]=not_sent", Tone::neutral}},
            .next_steps = {{.field = "state",
                            .values = {"mismatch", "not_found"},
                            .text = {"Dữ liệu ở trường khác với dữ liệu dân cư.",
                                     "What the school has differs from the population database."},
                            .action_label = {"Đối chiếu lại với giấy tờ", "Check it against the papers"},
                            .action = "/r/people/persons/{person_id}",
                            .tone = Tone::bad}}};
}

Presentation look_of_duplicate_pair() {
    return {
        .task = Task::pupils,
        .icon = "copy",
        .many = {"Hồ sơ nghi trùng", "Possible duplicates"},
        .empty =
            {"Hai hồ sơ học sinh giống nhau về tên, ngày sinh hoặc mã định danh sẽ tự hiện ở đây để xem lại.",
             "Two pupils who look like one by name, birth date or number appear here by themselves."},
        .title = {"state"},
        .subtitle = {"score", "reason"},
        .sort = "-score",
        .views =
            {{"open", {"Chưa xem", "Not looked at"}, "filter[state]=open&sort=-score", Tone::waiting},
             {"hard",
              {"Trùng mã định danh", "Same number"},
              "filter[state]=open&filter[hard]=true",
              Tone::bad},
             {"different", {"Đã xác nhận khác nhau", "Told apart"}, "filter[state]=different", Tone::good}},
        .next_steps = {{.field = "state",
                        .values = {"open"},
                        .text = {"Hai hồ sơ này có thể là một em.", "These two may be one child."},
                        .action_label = {"So sánh hai hồ sơ", "Compare the two"},
                        .action = "/work/duplicates/{id}"}}};
}

void declare_papers(Catalog& catalog) {
    catalog.entity<IdentityPaper>("ipa", {"Giấy tờ tùy thân", "Identity paper"})
        .field<&IdentityPaper::person_id>({"Người", "Person"}, {.priority = 1})
        .field<&IdentityPaper::kind_id>({"Loại giấy tờ", "Kind"}, {.codes = "paper_kind", .priority = 1})
        .field<&IdentityPaper::number>({"Số giấy tờ", "Number"}, {.limit = 100, .privacy = Privacy::secret})
        .field<&IdentityPaper::issued_on>({"Ngày cấp", "Issued on"}, {.priority = 2})
        .field<&IdentityPaper::expires_on>({"Hết hạn", "Expires on"}, {.priority = 2})
        .field<&IdentityPaper::issued_by>(
            {"Nơi cấp", "Issued by"},
            explained({"Ví dụ: Cục Cảnh sát QLHC về TTXH.", "The authority as printed on the paper."},
                      long_text))
        .about<&IdentityPaper::person_id>()
        .retention({.months = 120, .basis = "DEFAULT: sau khi người đó rời trường"})
        .read<registrars_and_himself<IdentityPaper>>()
        .write<registrars_of_person<IdentityPaper>>()
        .reveal<registrars_and_himself<IdentityPaper>>()
        .part_of<&IdentityPaper::person_id>({"Giấy tờ", "Papers"}, 8)
        .present(look_of_identity_paper())
        .rest(Rest::full);
    catalog.entity<Verification>("ver", {"Xác minh thông tin", "Verification"})
        .field<&Verification::person_id>({"Người", "Person"}, {.priority = 1})
        .field<&Verification::field>({"Thông tin", "Field"}, {.priority = 1})
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
        .part_of<&Verification::person_id>({"Xác minh", "Verifications"}, 8)
        .created_by<NewVerification>("/verifications/verify")
        .present(look_of_verification())
        .rest(Rest::read_only);
}

void declare_results(Catalog& catalog) {
    catalog.entity<PopulationCheck>("pch", {"Đối chiếu dữ liệu dân cư", "Population check"})
        .field<&PopulationCheck::person_id>({"Người", "Person"}, {.priority = 1})
        .field<&PopulationCheck::state>({"Kết quả", "State"})
        .field<&PopulationCheck::checked_on>({"Ngày đối chiếu", "Checked on"})
        .field<&PopulationCheck::fields>({"Thông tin sai lệch", "Fields that differ"},
                                         at_priority(2, personal_text(300)))
        .field<&PopulationCheck::message>({"Thông báo trả về", "Message"}, personal_text(300))
        .unique<&PopulationCheck::person_id>()
        .about<&PopulationCheck::person_id>()
        .importable()
        .retention({.months = 120, .basis = "DEFAULT: sau khi người đó rời trường"})
        .read<registrars_and_himself<PopulationCheck>>()
        .write<registrars_of_person<PopulationCheck>>()
        .part_of<&PopulationCheck::person_id>({"Dữ liệu dân cư", "Population database"}, 9)
        .present(look_of_population_check())
        .rest(Rest::full);
    catalog.entity<DuplicatePair>("dup", {"Nghi trùng hồ sơ", "Possible duplicate"})
        .field<&DuplicatePair::left_id>({"Hồ sơ thứ nhất", "First record"}, {.priority = 1})
        .field<&DuplicatePair::person_id>({"Người", "Person"},
                                          {.required = false, .derived = true, .copied_through = "left_id"})
        .field<&DuplicatePair::right_id>({"Hồ sơ thứ hai", "Second record"}, {.priority = 1})
        .field<&DuplicatePair::score>(
            {"Điểm giống nhau", "Score"},
            {.limit = 100,
             .help = {"Trên 100; từ 70 điểm thì cần người xem.", "Of 100; from 70 on somebody looks at it."},
             .show = Show::measure,
             .priority = 2})
        .field<&DuplicatePair::hard>({"Trùng mã định danh", "Same number"}, {.priority = 2})
        .field<&DuplicatePair::state>({"Tình trạng", "State"})
        .field<&DuplicatePair::reason>({"Lý do", "Reason"}, personal_text(300))
        .unique<&DuplicatePair::left_id, &DuplicatePair::right_id>()
        .about<&DuplicatePair::person_id>()
        .retention({.months = 12, .basis = "DEFAULT: sau khi hết nghi trùng"})
        .read<registrars_near<&DuplicatePair::left_id>>()
        .write<system_only>()
        .act<registrars_near<&DuplicatePair::left_id>>()
        .part_of<&DuplicatePair::person_id>({}, 12)
        .present(look_of_duplicate_pair())
        .rest(Rest::read_only);
}

}  // namespace

void declare_checks(Catalog& catalog) {
    declare_papers(catalog);
    declare_results(catalog);
}

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_messages(catalog);
    declare_find(catalog);
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
