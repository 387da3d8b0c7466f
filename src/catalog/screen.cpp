#include "catalog/screen.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "catalog/routes.hpp"

namespace truong {

namespace {

/// From here on a text gets several lines.
constexpr std::int64_t long_text_characters = 400;

bool names_the_row(const Entity& entity, const Field& field) {
    const auto in = [&](const std::vector<const Field*>& fields) {
        return std::find(fields.begin(), fields.end(), &field) != fields.end();
    };
    return in(title_of(entity, &Label::vi)) || in(title_of(entity, &Label::en));
}

std::vector<const Field*> declared(const Entity& entity, const std::vector<std::string_view>& names) {
    std::vector<const Field*> fields;
    for (const std::string_view name : names) fields.push_back(entity.find(name));
    return fields;
}

}  // namespace

std::string screen_id(const Entity& entity) { return entity.module + '.' + entity.path; }

const Field* naming_field(const Entity& entity, Language language) {
    const bool english = language == &Label::en;
    for (const std::string_view name :
         {"full_name", "name", english ? "name_en" : "name_vi", "title", "user_name", "code"})
        if (const Field* field = entity.find(name);
            field && field->codec->kind == Kind::text && !hidden(*field))
            return field;
    return nullptr;
}

std::vector<const Field*> title_of(const Entity& entity, Language language) {
    if (entity.presentation && !entity.presentation->title.empty())
        return declared(entity, entity.presentation->title);
    if (const Field* field = naming_field(entity, language)) return {field};
    return {};
}

std::vector<const Field*> subtitle_of(const Entity& entity) {
    if (entity.presentation && !entity.presentation->subtitle.empty())
        return declared(entity, entity.presentation->subtitle);
    const Field* code = entity.find("code");
    if (!code || naming_field(entity, &Label::vi) == code) return {};
    return {code};
}

std::string_view input_type(const Field& field) {
    switch (field.codec->kind) {
        case Kind::id: return "reference";
        case Kind::integer: return "integer";
        case Kind::boolean: return "yes_no";
        case Kind::date: return "date";
        case Kind::time: return "time";
        case Kind::instant: return "instant";
        case Kind::money: return "money";
        case Kind::score: return "decimal";
        case Kind::text: return field.options.limit >= long_text_characters ? "long_text" : "text";
        case Kind::choice: return "choice";
        case Kind::list: return "list";
    }
    fail_check("a kind of field without a type of input");
}

Show role_of(const Entity& entity, const Field& field) {
    if (field.options.show != Show::automatic) return field.options.show;
    switch (field.codec->kind) {
        case Kind::money: return Show::money;
        case Kind::date:
        case Kind::time:
        case Kind::instant: return Show::when;
        case Kind::choice:
            return field.name == "state" || field.name == "status" || field.name == "level" ? Show::status
                                                                                            : Show::text;
        default: return names_the_row(entity, field) ? Show::identity : Show::text;
    }
}

int priority_of(const Entity& entity, const Field& field) {
    if (field.options.priority != 0) return field.options.priority;
    const Show role = role_of(entity, field);
    if (role == Show::identity || role == Show::status) return 1;
    const bool kept_apart = hidden(field) || field.options.limit >= long_text_characters;
    const bool period = entity.dated && &field == entity.dated->to;
    if (kept_apart || period || &field == &entity.id()) return 3;
    return field.options.required && !field.codec->nullable ? 2 : 3;
}

Label heading_of(Task task) {
    switch (task) {
        case Task::none: return {};
        case Task::pupils: return {"Học sinh", "Pupils"};
        case Task::classes: return {"Lớp học", "Classes"};
        case Task::staff: return {"Cán bộ, giáo viên", "Staff"};
        case Task::teaching: return {"Giảng dạy", "Teaching"};
        case Task::school: return {"Trường và cơ sở vật chất", "School and premises"};
        case Task::calendar: return {"Năm học và lịch", "Years and calendar"};
        case Task::data: return {"Nhập liệu và kết nối", "Import and exchange"};
        case Task::privacy: return {"Quyền riêng tư", "Privacy"};
        case Task::accounts: return {"Tài khoản và phân quyền", "Accounts and roles"};
        case Task::lists: return {"Danh mục dùng chung", "Shared lists"};
    }
    fail_check("a task without a heading");
}

Label label_of_list(const Entity& entity) {
    const bool named = entity.presentation && !entity.presentation->many.vi.empty();
    return named ? entity.presentation->many : entity.label;
}

}  // namespace truong
