#include "modules/custom/entities.hpp"

#include "platform/custom/values.hpp"

namespace truong::custom {

namespace {

constexpr std::int64_t choices_limit = 4'000, row_id_limit = std::int64_t{1} << 62;
constexpr FieldOptions label_text{.limit = 80}, other_label{.limit = 80, .required = false},
    help_text{.limit = 300, .required = false}, choices_text{.limit = choices_limit, .required = false},
    flag{.required = false}, section_text{.limit = 60, .required = false},
    position{.limit = 999, .required = false}, priority{.limit = 3, .minimum = 1, .required = false};

/// Who sets up the school; its administrator besides.
Condition keepers(const Question& question) {
    return any_of<org::managers, holds<Role::administrator>>(question);
}

Presentation look_of_field() {
    return {.task = Task::data,
            .icon = "list-checks",
            .many = {"Mục riêng của trường", "Custom fields"},
            .verb = {"Thêm mục riêng", "Add a custom field"},
            .empty =
                {"Trường cần ghi thêm điều mà hồ sơ chưa có, ví dụ điểm đón xe: thêm mục riêng, nó hiện ngay "
                 "trên biểu mẫu và danh sách.",
                 "What the school notes beyond the records, for example a bus stop: add a field, and forms "
                 "and lists show it."},
            .title = {"label_vi"},
            .subtitle = {"entity", "kind"},
            .sort = "position",
            .sections = {{"what", {"Mục nào, ở đâu", "What and where"}},
                         {"how", {"Cách điền, cách hiện", "How it is filled and shown"}}}};
}

void declare_rows(Catalog& catalog) {
    catalog.entity<OwnField>("cfd", {"Mục riêng của trường", "Custom field"})
        .field<&OwnField::entity>({"Loại hồ sơ", "Kind of record"},
                                  {.limit = 80, .priority = 1, .section = "what"})
        .field<&OwnField::key>({"Khóa", "Key"}, {.limit = 40, .priority = 3, .section = "what"})
        .field<&OwnField::label_vi>({"Nhãn", "Label"},
                                    {.limit = 80, .order = Order::text, .searched = true, .section = "what"})
        .field<&OwnField::label_en>({"Nhãn tiếng Anh", "Label in English"}, in_section("what", other_label))
        .field<&OwnField::help>({"Giải thích", "Help"}, in_section("how", help_text))
        .field<&OwnField::kind>({"Kiểu", "Kind"}, {.priority = 2, .section = "what"})
        .field<&OwnField::choices>({"Các lựa chọn", "Choices"}, in_section("what", choices_text))
        .field<&OwnField::required>({"Bắt buộc", "Required"}, at_priority(2, in_section("how", flag)))
        .field<&OwnField::privacy>(
            {"Mức riêng tư", "Privacy"},
            explained(
                {"Thường và cá nhân: ai đọc được hồ sơ thì đọc được mục này, kể cả gia đình và học sinh. "
                 "Nhạy cảm: chỉ người được xem thông tin nhạy cảm của hồ sơ, mỗi lần xem đều ghi lại. "
                 "Không sửa về sau.",
                 "None and personal: whoever reads the record reads it, the family and the pupil too. "
                 "Sensitive: only who may see sensitive values of the record, and each reading is logged. "
                 "Not changed later."},
                at_priority(2, in_section("what", flag))))
        .field<&OwnField::section>({"Phần của biểu mẫu", "Section"},
                                   at_priority(3, in_section("how", section_text)))
        .field<&OwnField::position>({"Vị trí", "Position"}, in_section("how", position))
        .field<&OwnField::priority>({"Mức ưu tiên", "Priority"}, in_section("how", priority))
        .unique<&OwnField::entity, &OwnField::key>()
        .read<any_staff>()
        .write<keepers>()
        .created_by<NewOwnField>("/own-fields/add")
        .present(look_of_field())
        .rest(Rest::full);
    catalog.entity<OwnValue>("cvl", {"Giá trị của mục riêng", "Custom value"})
        .field<&OwnValue::field_id>({"Mục", "Field"})
        .field<&OwnValue::row_id>({"Dòng", "Row"}, {.limit = row_id_limit})
        .field<&OwnValue::person_id>({"Về người", "Person"})
        .field<&OwnValue::text>({"Giá trị", "Value"}, {.limit = text_limit, .privacy = Privacy::personal})
        .field<&OwnValue::amount>({"Giá trị số", "Amount"}, {.limit = amount_limit * amount_unit,
                                                             .minimum = -amount_limit * amount_unit,
                                                             .required = false,
                                                             .privacy = Privacy::personal})
        .unique<&OwnValue::row_id, &OwnValue::field_id>()
        .about<&OwnValue::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: cùng với hồ sơ mà nó thuộc về"})
        .read<people::registrars>()
        .write<system_only>();
}

void declare_messages(Catalog& catalog) {
    catalog.message<NewOwnField>({"Mục riêng mới", "New custom field"})
        .field<&NewOwnField::entity>({"Loại hồ sơ", "Kind of record"}, {.limit = 80})
        .field<&NewOwnField::label_vi>({"Nhãn", "Label"}, label_text)
        .field<&NewOwnField::label_en>({"Nhãn tiếng Anh", "Label in English"}, other_label)
        .field<&NewOwnField::help>({"Giải thích", "Help"}, help_text)
        .field<&NewOwnField::kind>({"Kiểu", "Kind"})
        .field<&NewOwnField::choices>({"Các lựa chọn", "Choices"}, choices_text)
        .field<&NewOwnField::required>({"Bắt buộc", "Required"}, flag)
        .field<&NewOwnField::privacy>({"Mức riêng tư", "Privacy"}, flag)
        .field<&NewOwnField::section>({"Phần của biểu mẫu", "Section"}, section_text)
        .field<&NewOwnField::position>({"Vị trí", "Position"}, position)
        .field<&NewOwnField::priority>({"Mức ưu tiên", "Priority"}, priority);
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_sentences(catalog);
    declare_rows(catalog);
    declare_messages(catalog);
}

}  // namespace truong::custom
