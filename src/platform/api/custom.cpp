#include "platform/api/custom.hpp"

#include <algorithm>

#include "catalog/screen.hpp"
#include "platform/custom/values.hpp"

namespace truong::api {

namespace {

constexpr std::string_view custom_prefix = "x_";

/// A body in two: what the entity declares, and what only its school can know.
struct SentMembers {
    json::Value declared{.type = json::Type::object};
    std::vector<json::Member> custom;
};

SentMembers split(const Entity& entity, const json::Value& body) {
    SentMembers sent;
    for (const json::Member& member : body.members) {
        const bool own = !entity.find(member.first) && member.first.starts_with(custom_prefix);
        (own ? sent.custom : sent.declared.members).push_back(member);
    }
    return sent;
}

std::string place_of(const SentRow& sent, std::string_view name) {
    return sent.path.empty() ? std::string(name) : std::string(sent.path) + '.' + std::string(name);
}

void add(Findings& findings, std::string place, std::string_view code, std::vector<std::string> args = {}) {
    findings.push_back({.path = std::move(place), .code = std::string(code), .args = std::move(args)});
}

void judge_member(const SentRow& sent, const json::Member& member, CustomChange& change, Findings& findings) {
    const custom::FieldFacts* field = find_custom(change.fields, member.first);
    const std::string place = place_of(sent, member.first);
    if (!field) return add(findings, place, "unknown_field");
    // Answers show a hidden value as null, and a client may send back the row it got.
    const bool sent_back = sent.id != 0 && custom::hidden(*field) && member.second.is(json::Type::null);
    if (sent_back) return;
    custom::Judged judged = custom::judge(*field, member.second, change.held[field->id]);
    if (!judged) return add(findings, place, judged.code, std::move(judged.args));
    if (judged.text.empty() && field->required) return add(findings, place, "required");
    change.wanted[field->id] = std::move(judged.text);
}

void require_all(const SentRow& sent, const std::vector<json::Member>& given, const CustomChange& change,
                 Findings& findings) {
    for (const custom::FieldFacts& field : change.fields) {
        const auto same = [&](const json::Member& member) { return member.first == field.name; };
        if (field.required && std::none_of(given.begin(), given.end(), same))
            add(findings, place_of(sent, field.name), "required");
    }
}

}  // namespace

bool CustomRows::none() {
    if (!custom::may_have_fields(entity_) || !custom::brought(reader_)) return true;
    return reader_.actor().school && at(reader_.actor().school).empty();
}

const std::vector<custom::FieldFacts>& CustomRows::at(Id<org::School> school) {
    const auto [known, is_new] = fields_.try_emplace(school.value);
    if (is_new) known->second = custom::fields_of(reader_, entity_, school);
    return known->second;
}

void CustomRows::append(const std::vector<AnsweredRow>& rows, const CustomReveal& reveal,
                        std::vector<std::string>& texts) {
    if (none()) return;
    std::map<std::int64_t, std::vector<std::int64_t>> by_school;
    for (const AnsweredRow& row : rows) by_school[row.school.value].push_back(row.id);
    std::map<std::int64_t, custom::Values> values;
    for (const auto& [school, ids] : by_school) values.merge(custom::values_of(reader_, at({school}), ids));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        append_members(at(rows[i].school), values[rows[i].id], reveal, texts[i]);
        note_custom(reader_, entity_, rows[i], reveal);
    }
}

CustomChange CustomRows::decode(const SentRow& sent) {
    const auto completeness = sent.id == 0 ? Completeness::whole : Completeness::change;
    const Entity& shape = sent.message ? *sent.message : entity_;
    CustomChange change;
    if (!custom::may_have_fields(entity_)) {
        require(truong::decode(shape, sent.body, sent.row, completeness, sent.path));
        return change;
    }
    const SentMembers members = split(shape, sent.body);
    Findings findings = truong::decode(shape, members.declared, sent.row, completeness, sent.path);
    if (sent.id == 0 || !members.custom.empty()) change.fields = at(sent.school);
    if (sent.id != 0 && !members.custom.empty())
        change.held = custom::values_of(reader_, change.fields, {sent.id})[sent.id];
    for (const json::Member& member : members.custom) judge_member(sent, member, change, findings);
    if (sent.id == 0) require_all(sent, members.custom, change, findings);
    require(std::move(findings));
    return change;
}

void CustomRows::tell_current(std::int64_t id, const std::function<void()>& work) {
    try {
        work();
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::stale || problem.current().empty() || none()) throw;
        const auto row = entity_.make();
        std::vector<std::string> current{problem.current()};
        append({{id, reader_.load(entity_, id, row.get()).school}}, {}, current);
        throw Problem(ProblemKind::stale, problem.findings(), std::move(current.front()));
    }
}

bool put_custom(Tx& tx, const Entity& entity, std::int64_t id, const CustomChange& change) {
    return custom::put_values(tx, entity, id, change.fields, change.wanted).has_value();
}

void append_members(const std::vector<custom::FieldFacts>& fields, const custom::Values& values,
                    const CustomReveal& reveal, std::string& row) {
    if (fields.empty()) return;
    row.pop_back();
    for (const custom::FieldFacts& field : fields) {
        json::append_text(row += ',', field.name);
        row += ':';
        const auto held = values.find(field.id);
        const bool masked = custom::hidden(field) && !reveal.contains(field.name);
        custom::append_value(row, field, masked || held == values.end() ? std::string_view() : held->second);
    }
    row += '}';
}

void append_changes(json::Array& list, const CustomChange& change) {
    for (const custom::FieldFacts& field : change.fields) {
        const auto wanted = change.wanted.find(field.id);
        if (wanted == change.wanted.end()) continue;
        const auto held = change.held.find(field.id);
        const std::string old = held == change.held.end() ? std::string() : held->second;
        if (old == wanted->second) continue;
        const bool masked = custom::hidden(field);
        json::Object object(list.item());
        object.text("field", field.name);
        custom::append_value(object.member("old"), field, masked ? std::string() : old);
        custom::append_value(object.member("new"), field, masked ? std::string() : wanted->second);
    }
}

const custom::FieldFacts* find_custom(const std::vector<custom::FieldFacts>& fields, std::string_view name) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const custom::FieldFacts& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

void note_custom(const Reader& reader, const Entity& entity, const AnsweredRow& row,
                 const CustomReveal& reveal) {
    std::string names;
    for (const std::string& name : reveal) (names += names.empty() ? "" : ",") += name;
    if (!names.empty()) reader.note_read({&entity, row.id, row.school.value, std::move(names)});
}

Condition custom_filter(const Reader& reader, const Entity& entity, const custom::FieldFacts& field,
                        std::string_view sign, const std::string& value) {
    const std::string path = "filter[" + field.name + ']' + std::string(sign);
    const auto refuse = [&](std::string_view code, std::vector<std::string> args) {
        throw Problem(ProblemKind::invalid,
                      {{.path = path, .code = std::string(code), .args = std::move(args)}});
    };
    const bool equality = sign.empty() || sign == "[ne]";
    const bool order = sign == "[gte]" || sign == "[lte]" || sign == "[gt]" || sign == "[lt]";
    if (custom::hidden(field) || !(equality || (order && custom::ordered(field)))) refuse("bad_filter", {});
    const CustomFields& keeper = *custom::brought(reader);
    if (value == "null" && sign.empty()) return keeper.narrow(entity, field, sign, {});
    const custom::Judged judged = custom::judge_text(field, value);
    if (!judged) refuse(judged.code, judged.args);
    if (judged.text.empty()) refuse("bad_filter", {});
    return keeper.narrow(entity, field, sign, judged.text);
}

std::vector<custom::FieldFacts> custom_fields(const Reader& reader, std::string_view screen) {
    for (const Entity& entity : reader.catalog().entities())
        if (entity.stored() && (entity.table == screen || screen_id(entity) == screen))
            return custom::fields_of(reader, entity, reader.actor().school);
    return {};
}

}  // namespace truong::api
