#include "catalog/permissions.hpp"

#include <algorithm>

#include "catalog/routes.hpp"

namespace truong {

namespace {

const Archetype everybody[] = {
    {{"người chưa đăng nhập", "nobody signed in"}, Hat::none, {}},
    {{"nhân sự không chức vụ", "staff without a role"}, Hat::staff, {}},
    {{"quản trị của trường", "administrator of the school"}, Hat::staff, {Role::administrator}},
    {{"hiệu trưởng", "principal"}, Hat::staff, {Role::principal}},
    {{"phó hiệu trưởng", "vice principal"}, Hat::staff, {Role::vice_principal}},
    {{"văn thư", "clerk"}, Hat::staff, {Role::clerk}},
    {{"giáo viên", "teacher"}, Hat::staff, {Role::teacher}},
    {{"nhân viên y tế", "nurse"}, Hat::staff, {Role::nurse}},
    {{"kế toán", "accountant"}, Hat::staff, {Role::accountant}},
    {{"thư viện", "librarian"}, Hat::staff, {Role::librarian}},
    {{"cấp dưỡng", "cook"}, Hat::staff, {Role::cook}},
    {{"công nghệ thông tin", "technician"}, Hat::staff, {Role::technician}},
    {{"người giám hộ", "guardian"}, Hat::guardian, {}},
    {{"học sinh", "pupil"}, Hat::pupil, {}},
    {{"cán bộ cấp trên", "officer"}, Hat::officer, {}},
    {{"người thẩm định", "appraiser"}, Hat::officer, {Role::appraiser}},
    {{"quản trị máy chủ", "administrator of the server"}, Hat::officer, {Role::administrator}},
    {{"dịch vụ kết nối", "integration"}, Hat::integration, {}},
};

constexpr std::string_view granted = "✓", refused = "–";
constexpr std::string_view own_rows = "của chính mình";
const Date any_day{20'000};  // rules compare with the day; what they say of it does not matter here

Relations without_providers(const Relations& relations) {
    Relations empty = relations;
    for (auto& [key, relation] : empty) relation.providers.clear();
    return empty;
}

bool same_condition(const Condition& left, const Condition& right) {
    return left.sql == right.sql && left.params == right.params;
}

std::vector<Label> involved(const Relations& all, Rule rule, const Actor& actor, const Condition& alone) {
    std::vector<Label> labels;
    for (const auto& [key, relation] : all) {
        Relations only = without_providers(all);
        only.at(key).providers = relation.providers;
        if (!same_condition(rule({actor, only, any_day}), alone)) labels.push_back(relation.label);
    }
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.vi < b.vi; });
    return labels;
}

std::string grant_text(const Grant& grant) {
    if (grant.extent == Grant::Extent::none) return std::string(refused);
    if (grant.extent == Grant::Extent::every) return std::string(granted);
    std::string text(grant.relations.empty() ? own_rows : std::string_view());
    for (const Label& relation : grant.relations) (text += text.empty() ? "" : "; ") += relation.vi;
    return text;
}

std::string_view opened(Rest rest) {
    switch (rest) {
        case Rest::none: return "chỉ qua nghiệp vụ · by actions only";
        case Rest::read_only: return "đọc · read";
        case Rest::full: return "đọc, ghi · read, write";
    }
    return "";
}

/// The first cell of each line names all who may do the same, in the order of archetypes().
std::string matrix_of(const Catalog& catalog, const Entity& entity) {
    std::vector<std::pair<Permission, std::string>> lines;
    for (const Archetype& archetype : archetypes()) {
        const Permission may = permission_of(catalog, entity, archetype);
        auto line =
            std::find_if(lines.begin(), lines.end(), [&](const auto& one) { return one.first == may; });
        if (line == lines.end()) line = lines.insert(lines.end(), {may, {}});
        (line->second += line->second.empty() ? "" : ", ") += archetype.label.vi;
    }
    std::string text =
        "| Ai · Who | Đọc · Read | Ghi · Write | Xem giá trị ẩn · Reveal |\n|---|---|---|---|\n";
    for (const auto& [may, names] : lines)
        text += "| " + names + " | " + grant_text(may.read) + " | " + grant_text(may.write) + " | "
                + grant_text(may.reveal) + " |\n";
    return text;
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + separator.size());
    }
}

}  // namespace

bool operator==(const Grant& left, const Grant& right) {
    const auto same = [](const Label& a, const Label& b) { return a.vi == b.vi; };
    return left.extent == right.extent
           && std::equal(left.relations.begin(), left.relations.end(), right.relations.begin(),
                         right.relations.end(), same);
}

std::span<const Archetype> archetypes() { return everybody; }

Actor somebody(const Archetype& archetype) {
    Actor actor{.hat = archetype.hat, .account = {1}, .person = {1}, .roles = archetype.roles};
    const bool inside =
        archetype.hat == Hat::staff || archetype.hat == Hat::guardian || archetype.hat == Hat::pupil;
    if (inside) actor.school = {1};
    if (archetype.hat == Hat::officer) actor.authority = {1};
    return actor;
}

Grant grant_of(const Catalog& catalog, Rule rule, const Actor& actor) {
    if (!rule) return {};
    const Condition alone = rule({actor, without_providers(catalog.relations()), any_day});
    if (alone.sql == "true") return {Grant::Extent::every, {}};
    std::vector<Label> relations = involved(catalog.relations(), rule, actor, alone);
    if (is_never(alone) && relations.empty()) return {};
    if (!is_never(alone)) relations.insert(relations.begin(), {own_rows, "his own"});
    return {Grant::Extent::some, std::move(relations)};
}

Permission permission_of(const Catalog& catalog, const Entity& entity, const Archetype& archetype) {
    const Actor actor = somebody(archetype);
    const Entity* owner = &entity;
    while (owner->parent) owner = owner->parent->target;
    return {grant_of(catalog, entity.read.rule, actor), grant_of(catalog, owner->write.rule, actor),
            grant_of(catalog, entity.reveal.rule, actor)};
}

std::string permissions_text(const Catalog& catalog) {
    std::string text =
        "# Quyền · Permissions\n\n"
        "Sinh ra từ khai báo, không sửa bằng tay; bài kiểm tra đọc lại trang này và thử từng ô trên cả hai "
        "cơ sở "
        "dữ liệu.\n\n"
        "`✓` mọi dòng trong phạm vi của mình (trường, cơ sở; phạm vi quản lý do cột quan hệ nói); `–` không "
        "dòng "
        "nào; chữ: chỉ những dòng có quan hệ đó.\nKhông ai đọc hay ghi dòng của trường khác, cơ sở khác, "
        "hoặc "
        "ngoài phạm vi của khóa truy cập.\n\n| Ai | Who |\n|---|---|\n";
    for (const Archetype& archetype : archetypes())
        text += "| " + std::string(archetype.label.vi) + " | " + std::string(archetype.label.en) + " |\n";
    for (const Entity* entity : by_table(catalog)) {
        if (!entity->stored()) continue;
        text += "\n## `" + entity->table + "` " + std::string(entity->label.vi) + " · "
                + std::string(entity->label.en) + "\n\nAPI: " + std::string(opened(entity->rest)) + ".\n\n"
                + matrix_of(catalog, *entity);
    }
    return text;
}

PrintedMatrix parse_permissions(std::string_view text) {
    PrintedMatrix matrix;
    std::string table;
    for (const std::string& line : split(text, "\n")) {
        if (line.starts_with("## `")) table = line.substr(4, line.find('`', 4) - 4);
        const auto cells = split(line, " | ");
        if (table.empty() || cells.size() != 4 || line.starts_with("| Ai")) continue;
        const std::string last = cells[3].substr(0, cells[3].rfind(" |"));
        for (const std::string& name : split(std::string_view(cells[0]).substr(2), ", "))
            matrix[table][name] = {cells[1], cells[2], last};
    }
    return matrix;
}

}  // namespace truong
