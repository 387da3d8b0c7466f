// Official lists: kinds of documents and topics; and what one school says about them.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

constexpr FieldOptions basis_text{.limit = 300, .required = false, .section = "validity"};

Presentation look_of_list(std::string_view icon, Label many, Label verb, Label empty) {
    return {.task = Task::lists,
            .icon = icon,
            .many = many,
            .verb = verb,
            .empty = empty,
            .sort = "sort",
            .sections = {{"names", {"Tên, mã", "Names and codes"}}, {"validity", {"Hiệu lực", "Validity"}}},
            .views = {{"ever", {"Cả mục đã hết hiệu lực", "With those that are over"}, "as_of=all"}}};
}

template <class List> EntityBuilder<List> code_list(Catalog& catalog, std::string_view prefix, Label label) {
    auto builder = catalog.entity<List>(prefix, label);
    builder.template field<&List::code>({"Mã", "Code"}, {.limit = 20, .section = "names"})
        .template field<&List::name_vi>(
            {"Tên", "Name in Vietnamese"},
            {.limit = 200, .order = Order::text, .searched = true, .section = "names"})
        .template field<&List::name_en>({"Tên tiếng Anh", "Name in English"},
                                        {.limit = 200, .priority = 3, .section = "names"})
        .template field<&List::print_name>({"Tên in trên văn bản", "Name as printed"},
                                           {.limit = 120, .priority = 3, .section = "names"})
        .template field<&List::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .template field<&List::sort>({"Thứ tự", "Order"},
                                     {.limit = 10'000, .required = false, .section = "names"})
        .template field<&List::valid_from>({"Hiệu lực từ", "Valid from"},
                                           {.priority = 3, .section = "validity"})
        .template field<&List::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "validity"})
        .template dated<&List::valid_from, &List::valid_to, &List::code>()
        .code_list()
        .server_wide()
        .template read<everyone>()
        .template write<server_administrator>()
        .rest(Rest::full);
    return builder;
}

void declare_type(Catalog& catalog) {
    code_list<DocumentType>(catalog, "dty", {"Loại văn bản", "Kind of document"})
        .field<&DocumentType::official_code>(
            {"Chữ viết tắt trong ký hiệu", "Abbreviation in symbols"},
            {.limit = 10,
             .required = false,
             .help = {"Như QĐ, KH; công văn để trống.", "Such as QĐ, KH; empty for official letters."},
             .priority = 1,
             .section = "names"})
        .field<&DocumentType::sequence>(
            {"Dãy số", "Row of numbers"},
            {.limit = 20,
             .help = {"Các loại cùng dãy số được đánh số chung trong năm. Trường có thể chọn dãy khác.",
                      "Kinds with the same one are numbered together. A school may choose another one."},
             .section = "names"})
        .present(look_of_list(
            "file-text", {"Loại văn bản", "Kinds of documents"}, {"Thêm loại văn bản", "Add a kind"},
            {"Các loại văn bản hành chính theo NĐ 30/2020/NĐ-CP, chữ viết tắt và dãy số của chúng.",
             "The kinds of official documents with their abbreviations and rows of numbers."}));
    catalog
        .entity<TypeSequence>("tsq", {"Dãy số của loại văn bản tại trường", "Row of numbers at the school"})
        .field<&TypeSequence::type_id>({"Loại văn bản", "Kind of document"}, {.priority = 1})
        .field<&TypeSequence::sequence>(
            {"Dãy số", "Row of numbers"},
            {.limit = 20,
             .help = {"Viết giống nhau cho các loại đánh số chung; đổi từ đầu năm thì sổ liền số.",
                      "The same for kinds that are numbered together; best changed with a new year."},
             .priority = 1})
        .unique<&TypeSequence::type_id>()
        .read<any_staff>()
        .write<keepers>()
        .part_of<&TypeSequence::type_id>({"Dãy số tại trường", "At the school"}, 1)
        .present({.icon = "list-ordered",
                  .many = {"Dãy số riêng của trường", "Rows of numbers of the school"},
                  .verb = {"Chọn dãy số khác", "Choose another row of numbers"},
                  .empty = {"Trường đánh số theo mặc định: quyết định một dãy, công văn một dãy, các loại "
                            "khác chung một dãy. Hiệu trưởng quyết định khác thì ghi ở đây.",
                            "By default decisions and official letters have their own numbers and all "
                            "others share one. What the principal decides otherwise stands here."},
                  .title = {"sequence"},
                  .subtitle = {"type_id"}})
        .rest(Rest::full);
}

void declare_topic(Catalog& catalog) {
    code_list<Topic>(catalog, "dtp", {"Chủ đề văn bản", "Topic of documents"})
        .field<&Topic::kind>({"Thuộc nhóm", "Group"}, {.priority = 1, .section = "names"})
        .field<&Topic::item>({"Mục trong bộ tiêu chuẩn", "Item of the standard"},
                             {.limit = 40, .priority = 3, .section = "names"})
        .present(look_of_list(
            "tag", {"Chủ đề văn bản", "Topics of documents"}, {"Thêm chủ đề", "Add a topic"},
            {"Các chủ đề mà bộ tiêu chuẩn trường học số hỏi: tám quy chế, hai kế hoạch, ba ban.",
             "The topics that the digital-school standard asks for: regulations, plans and bodies."}));
}

}  // namespace

void declare_lists(Catalog& catalog) {
    declare_type(catalog);
    declare_topic(catalog);
}

}  // namespace truong::office
