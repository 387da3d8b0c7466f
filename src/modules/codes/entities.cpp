#include "modules/codes/entities.hpp"

#include "base/text.hpp"

namespace truong::codes {

namespace {

std::string_view list_fault(std::string_view text) {
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](char sign) { return sign == '_' || (sign >= 'a' && sign <= 'z'); });
    return plain ? "" : "list_name";
}
std::string list_sample(std::uint64_t number) {
    std::string name = "sample_";
    for (; number != 0; number /= 26) name += static_cast<char>('a' + number % 26);
    return name;
}
constexpr TextForm list_name{.name = "list-name", .fault = list_fault, .sample = list_sample};

Presentation look_of_entry() {
    return {.task = Task::lists,
            .icon = "list",
            .many = {"Danh mục dùng chung", "Code lists"},
            .verb = {"Thêm mục", "Add an entry"},
            .empty =
                {"Dân tộc, tôn giáo, diện chính sách, vị trí việc làm…: các danh mục mà biểu mẫu và cơ sở dữ "
                 "liệu ngành dùng.",
                 "Ethnicities, policy groups, positions and others: the lists that forms and databases use."},
            .subtitle = {"list", "code"},
            .sort = "sort",
            .sections = {{"names", {"Tên, mã", "Names and codes"}},
                         {"codes", {"Mã ở nơi khác", "Codes elsewhere"}},
                         {"validity", {"Hiệu lực", "Validity"}}},
            .views = {
                {"ethnicity", {"Dân tộc", "Ethnicities"}, "filter[list]=ethnicity&sort=sort"},
                {"religion", {"Tôn giáo", "Religions"}, "filter[list]=religion&sort=sort"},
                {"policy_group", {"Diện chính sách", "Policy groups"}, "filter[list]=policy_group&sort=sort"},
                {"staff_position",
                 {"Vị trí việc làm", "Positions of staff"},
                 "filter[list]=staff_position&sort=sort"},
                {"no_national_code",
                 {"Chưa có mã CSDL ngành", "Without a national code"},
                 "filter[national_code]=",
                 Tone::waiting}}};
}

Presentation look_of_norm() {
    return {
        .task = Task::lists,
        .icon = "gauge",
        .many = {"Định mức", "Norms"},
        .verb = {"Thêm định mức", "Add a norm"},
        .empty =
            {"Sĩ số tối đa, độ tuổi, số tiết…: giới hạn mà hệ thống dùng để nhắc khi dữ liệu vượt quy định.",
             "Sizes of classes, ages, periods: the limits by which the system warns."},
        .subtitle = {"code", "applies_to"},
        .sections = {{"what", {"Định mức", "The norm"}},
                     {"value", {"Giá trị", "Value"}},
                     {"validity", {"Hiệu lực", "Validity"}}}};
}

}  // namespace

void declare(Catalog& catalog) {
    constexpr FieldOptions code_text{.limit = 40}, name_text{.limit = 160};
    constexpr FieldOptions optional_code{.limit = 20, .required = false};
    constexpr FieldOptions basis_text{.limit = 300, .required = false};
    catalog.entity<CodeEntry>("cod", {"Mục danh mục", "Code entry"})
        .field<&CodeEntry::list>({"Danh mục", "List"}, {.limit = 40,
                                                        .help = {"Ví dụ: ethnicity là danh mục dân tộc.",
                                                                 "For example: ethnicity."},
                                                        .form = &list_name,
                                                        .priority = 1,
                                                        .section = "names"})
        .field<&CodeEntry::code>({"Mã", "Code"}, at_priority(2, in_section("names", code_text)))
        .field<&CodeEntry::name_vi>(
            {"Tên", "Name in Vietnamese"},
            {.limit = 160, .order = Order::text, .searched = true, .section = "names"})
        .field<&CodeEntry::name_en>({"Tên tiếng Anh", "Name in English"},
                                    at_priority(3, in_section("names", name_text)))
        .field<&CodeEntry::print_name>({"Tên in trên văn bản", "Name as printed"},
                                       at_priority(3, in_section("names", name_text)))
        .field<&CodeEntry::national_code>({"Mã cơ sở dữ liệu ngành", "National code"},
                                          in_section("codes", optional_code))
        .field<&CodeEntry::provincial_code>({"Mã cơ sở dữ liệu tỉnh", "Provincial code"},
                                            in_section("codes", optional_code))
        .field<&CodeEntry::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, in_section("validity", basis_text))
        .field<&CodeEntry::sort>({"Thứ tự", "Order"},
                                 {.limit = 10'000, .required = false, .section = "names"})
        .field<&CodeEntry::valid_from>({"Hiệu lực từ", "Valid from"}, {.priority = 3, .section = "validity"})
        .field<&CodeEntry::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "validity"})
        .dated<&CodeEntry::valid_from, &CodeEntry::valid_to, &CodeEntry::list, &CodeEntry::code>()
        .code_list()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_entry())
        .rest(Rest::full);
    catalog.entity<Norm>("nrm", {"Định mức", "Norm"})
        .field<&Norm::code>({"Mã", "Code"}, {.limit = 40, .section = "what"})
        .field<&Norm::applies_to>({"Áp dụng cho (mã cấp học, khối)", "Applies to (code of a stage or grade)"},
                                  explained({"Bỏ trống: mọi cấp, mọi khối.", "Empty: every stage and grade."},
                                            at_priority(2, in_section("what", optional_code))))
        .field<&Norm::name_vi>({"Tên", "Name in Vietnamese"}, in_section("what", name_text))
        .field<&Norm::name_en>({"Tên tiếng Anh", "Name in English"},
                               at_priority(3, in_section("what", name_text)))
        .field<&Norm::minimum>({"Ít nhất", "Minimum"},
                               {.limit = 1'000'000, .priority = 1, .section = "value"})
        .field<&Norm::maximum>({"Nhiều nhất", "Maximum"},
                               {.limit = 1'000'000, .priority = 1, .section = "value"})
        .field<&Norm::unit>({"Đơn vị tính", "Unit"},
                            {.limit = 20, .required = false, .priority = 2, .section = "value"})
        .field<&Norm::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, in_section("validity", basis_text))
        .field<&Norm::valid_from>({"Hiệu lực từ", "Valid from"}, {.priority = 3, .section = "validity"})
        .field<&Norm::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "validity"})
        .dated<&Norm::valid_from, &Norm::valid_to, &Norm::code, &Norm::applies_to>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_norm())
        .rest(Rest::full);
    catalog.finding("list_name", {{"Tên danh mục chỉ gồm chữ thường a–z và dấu gạch dưới.",
                                   "The name of a list has small letters and underscores only."},
                                  {"Ví dụ: ethnicity.", "For example: ethnicity."}});
}

Norms::Norms(const Reader& reader, Date day) {
    for (const Norm& norm : reader.as_of(day).all<Norm>())
        ranges_[{norm.code, norm.applies_to}] = {norm.minimum, norm.maximum};
}

Range Norms::of(std::string_view code, std::initializer_list<std::string_view> applies_to) const {
    const std::string key(code);
    for (const std::string_view wanted : applies_to) {
        const auto found = ranges_.find({key, std::string(wanted)});
        if (found != ranges_.end()) return found->second;
    }
    const auto found = ranges_.find({key, std::string()});
    return found == ranges_.end() ? Range{} : found->second;
}

std::optional<CodeEntry> find_code(const Reader& reader, const std::string& list, const std::string& code,
                                   Date day) {
    return reader.as_of(day).first<CodeEntry>(where<&CodeEntry::list> == list
                                              && where<&CodeEntry::code> == code);
}

}  // namespace truong::codes
