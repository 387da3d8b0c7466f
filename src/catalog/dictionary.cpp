#include "catalog/dictionary.hpp"

#include "base/check.hpp"
#include "catalog/routes.hpp"

namespace truong {

namespace {

/// Text in a cell of a table: a bar or a line break would end it, and "<" would begin a tag.
std::string cell(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        if (letter == '|' || letter == '<') safe += '\\';
        safe += letter == '\n' ? ' ' : letter;
    }
    return safe;
}

/// A bar ends a cell even inside code; anything else is safe there.
std::string code(std::string_view text) {
    std::string safe = "`";
    for (const char letter : text) {
        if (letter == '|') safe += '\\';
        safe += letter;
    }
    return safe + '`';
}

void add_row(std::string& out, const std::vector<std::string>& cells) {
    out += '|';
    for (const std::string& text : cells) ((out += ' ') += text) += " |";
    out += '\n';
}

void add_head(std::string& out, const std::vector<std::string>& names) {
    add_row(out, names);
    add_row(out, std::vector<std::string>(names.size(), "---"));
}

std::string joined(const std::vector<const Field*>& fields) {
    std::string text;
    for (const Field* field : fields) (text += text.empty() ? "" : ", ") += code(field->name);
    return text;
}

std::string_view kind_text(Kind kind) {
    switch (kind) {
        case Kind::id: return "mã";
        case Kind::integer: return "số nguyên";
        case Kind::boolean: return "có/không";
        case Kind::date: return "ngày";
        case Kind::time: return "giờ";
        case Kind::instant: return "thời điểm";
        case Kind::money: return "tiền (đồng)";
        case Kind::score: return "điểm (hai chữ số thập phân)";
        case Kind::text: return "chữ";
        case Kind::choice: return "lựa chọn";
        case Kind::list: return "danh sách";
    }
    fail_check("a kind without a word");
}

std::string_view privacy_text(Privacy privacy) {
    switch (privacy) {
        case Privacy::none: return "";
        case Privacy::personal: return "cá nhân";
        case Privacy::sensitive: return "nhạy cảm";
        case Privacy::secret: return "bí mật (mã hóa)";
    }
    fail_check("a privacy class without a word");
}

std::string_view rest_text(Rest rest) {
    switch (rest) {
        case Rest::none: return "không";
        case Rest::read_only: return "chỉ đọc";
        case Rest::full: return "đọc và ghi";
    }
    fail_check("a degree of REST without a word");
}

std::string type_text(const Catalog& catalog, const Field& field) {
    const std::string kind(kind_text(field.codec->kind));
    if (field.target) return kind + " → " + code(field.target->table);
    if (!field.codec->choices) return kind;
    std::string list;
    for (const std::string_view choice : field.codec->choices()) {
        (list += list.empty() ? "" : ", ") += code(choice);
        if (const Label* word = catalog.find_word(field, choice)) list += " (" + cell(word->vi) + ')';
    }
    return kind + ": " + list;
}

std::string limit_text(const Field& field) {
    const FieldOptions& options = field.options;
    const std::string limit = options.limit == 0 ? "" : "≤ " + std::to_string(options.limit);
    switch (field.codec->kind) {
        case Kind::text: return limit + " ký tự";
        case Kind::list: return limit + " mục";
        case Kind::integer:
        case Kind::money:
        case Kind::score:
            return "≥ " + std::to_string(options.minimum.value_or(0)) + (limit.empty() ? "" : ", " + limit);
        default: return {};
    }
}

std::string presence_text(const Entity& entity, const Field& field) {
    if (&field == &entity.id()) return "tự cấp";
    if (field.codec->nullable) return "có thể trống";
    return field.options.required ? "bắt buộc" : "có mặc định";
}

std::string note_text(const Entity& entity, const Field& field) {
    std::string notes;
    const auto add = [&](std::string_view note) { (notes += notes.empty() ? "" : "; ") += note; };
    if (&field == entity.parent) add("dòng cha");
    if (&field == entity.about) add("người mà dòng này nói tới");
    if (&field == entity.campus) add("cơ sở, điểm trường");
    if (field.options.order == Order::text) add("xếp theo chữ cái tiếng Việt");
    if (field.options.order == Order::person_name) add("xếp theo tên người");
    if (field.options.searched) add("tìm được không cần dấu");
    if (!field.options.help.vi.empty()) add(cell(field.options.help.vi));
    return notes;
}

void add_fields(std::string& out, const Catalog& catalog, const Entity& entity) {
    add_head(out, {"Trường", "Tên", "Kiểu", "Giới hạn", "Bắt buộc", "Bảo vệ", "Ghi chú"});
    for (const Field& field : entity.fields)
        add_row(out, {code(field.name), cell(field.label.vi), type_text(catalog, field), limit_text(field),
                      presence_text(entity, field), std::string(privacy_text(field.options.privacy)),
                      note_text(entity, field)});
}

/// As a person would write it: g++ repeats our namespace inside the brackets and parts the closing ones.
std::string rule_text(const NamedRule& rule, std::string_view otherwise) {
    if (!rule.rule) return std::string(otherwise);
    std::string name(rule.name);
    constexpr std::string_view ours = "truong::", parted = "> >";
    for (std::size_t at = 0; (at = name.find(ours, at)) != std::string::npos;) name.erase(at, ours.size());
    for (std::size_t at = 0; (at = name.find(parted, at)) != std::string::npos;) name.replace(at, 3, ">>");
    return code(name);
}

std::string write_text(const Entity& entity) {
    return rule_text(entity.write, entity.parent ? "theo dòng cha" : "");
}

std::string retention_text(const Entity& entity) {
    if (!entity.retention) return {};
    const std::string time = entity.retention->months == 0
                                 ? "vĩnh viễn"
                                 : std::to_string(entity.retention->months) + " tháng sau khi kết thúc";
    return time + (entity.retention->basis.empty() ? "" : " (" + cell(entity.retention->basis) + ")");
}

void add_line(std::string& out, std::string_view name, const std::string& text) {
    if (text.empty()) return;
    ((((out += "- ") += name) += ": ") += text) += '\n';
}

void add_entity(std::string& out, const Catalog& catalog, const Entity& entity) {
    ((((out += "### ") += cell(entity.label.vi)) += " (") += code(entity.table)) += ")\n\n";
    add_line(out, "Tiếng Anh", cell(entity.label.en));
    add_line(out, "Mã", code(std::string(entity.prefix) + "_…"));
    add_line(out, "Thuộc", entity.school_owned ? "từng trường" : "toàn máy chủ");
    add_line(out, "Ai đọc", rule_text(entity.read, ""));
    add_line(out, "Ai ghi", write_text(entity));
    add_line(out, "API",
             entity.rest == Rest::none
                 ? std::string(rest_text(entity.rest))
                 : std::string(rest_text(entity.rest)) + ", " + code(collection_path(entity)));
    if (entity.person) add_line(out, "Dữ liệu cá nhân", "mỗi dòng là một người");
    if (entity.code_list) add_line(out, "Danh mục", "có thời hạn, tên vi/en và tên in chính thức");
    add_line(out, "Lưu giữ", retention_text(entity));
    for (const auto& unique : entity.uniques) add_line(out, "Không trùng", joined(unique));
    if (entity.dated) {
        const std::string period = code(entity.dated->from->name) + " đến " + code(entity.dated->to->name);
        const std::string key = joined(entity.dated->key);
        add_line(out, "Thời hạn", period + (key.empty() ? "" : ", không chồng nhau theo " + key));
    }
    out += '\n';
    add_fields(out, catalog, entity);
}

}  // namespace

std::string data_dictionary(const Catalog& catalog) {
    std::string out =
        "# Từ điển dữ liệu\n\n"
        "Sinh ra từ khai báo của các mô-đun; không sửa bằng tay. Mỗi bảng còn có `version` (phiên bản của "
        "dòng), `ended_at` (khi dòng đã kết thúc) và, nếu thuộc từng trường, `school_id`.\n";
    std::string_view module;
    for (const Entity* entity : by_table(catalog)) {
        if (!entity->stored()) continue;
        if (entity->module != module) (out += "\n## Mô-đun ") += code(module = entity->module) + "\n";
        out += '\n';
        add_entity(out, catalog, *entity);
    }
    return out;
}

std::string findings_text(const Catalog& catalog) {
    std::string out =
        "# Thông báo lỗi · Findings\n\n"
        "Sinh ra từ khai báo; không sửa bằng tay. `{0}`, `{1}` là chỗ của giá trị cụ thể.\n\n";
    add_head(out, {"Mã · Code", "Tiếng Việt", "English", "Cách sửa", "Remedy"});
    for (const auto& [name, sentence] : catalog.sentences())
        add_row(out, {code(name), cell(sentence.text.vi), cell(sentence.text.en), cell(sentence.remedy.vi),
                      cell(sentence.remedy.en)});
    return out;
}

}  // namespace truong
