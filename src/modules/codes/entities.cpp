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

}  // namespace

void declare(Catalog& catalog) {
    constexpr FieldOptions code_text{.limit = 40}, name_text{.limit = 160};
    constexpr FieldOptions optional_code{.limit = 20, .required = false};
    constexpr FieldOptions basis_text{.limit = 300, .required = false};
    catalog.entity<CodeEntry>("cod", {"Mục danh mục", "Code entry"})
        .field<&CodeEntry::list>({"Danh mục", "List"}, {.limit = 40, .form = &list_name})
        .field<&CodeEntry::code>({"Mã", "Code"}, code_text)
        .field<&CodeEntry::name_vi>({"Tên", "Name in Vietnamese"},
                                    {.limit = 160, .order = Order::text, .searched = true})
        .field<&CodeEntry::name_en>({"Tên tiếng Anh", "Name in English"}, name_text)
        .field<&CodeEntry::print_name>({"Tên in trên văn bản", "Name as printed"}, name_text)
        .field<&CodeEntry::national_code>({"Mã cơ sở dữ liệu ngành", "National code"}, optional_code)
        .field<&CodeEntry::provincial_code>({"Mã cơ sở dữ liệu tỉnh", "Provincial code"}, optional_code)
        .field<&CodeEntry::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .field<&CodeEntry::sort>({"Thứ tự", "Order"}, {.limit = 10'000, .required = false})
        .field<&CodeEntry::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&CodeEntry::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&CodeEntry::valid_from, &CodeEntry::valid_to, &CodeEntry::list, &CodeEntry::code>()
        .code_list()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<Norm>("nrm", {"Định mức", "Norm"})
        .field<&Norm::code>({"Mã", "Code"}, {.limit = 40})
        .field<&Norm::applies_to>({"Áp dụng cho (mã cấp học, khối)", "Applies to (code of a stage or grade)"},
                                  optional_code)
        .field<&Norm::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&Norm::name_en>({"Tên tiếng Anh", "Name in English"}, name_text)
        .field<&Norm::minimum>({"Ít nhất", "Minimum"}, {.limit = 1'000'000})
        .field<&Norm::maximum>({"Nhiều nhất", "Maximum"}, {.limit = 1'000'000})
        .field<&Norm::unit>({"Đơn vị tính", "Unit"}, {.limit = 20, .required = false})
        .field<&Norm::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .field<&Norm::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&Norm::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&Norm::valid_from, &Norm::valid_to, &Norm::code, &Norm::applies_to>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
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
