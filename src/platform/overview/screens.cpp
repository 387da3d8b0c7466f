#include "platform/overview/screens.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "catalog/routes.hpp"
#include "catalog/screen.hpp"
#include "platform/api/linked.hpp"
#include "platform/custom/rows.hpp"
#include "platform/custom/values.hpp"
#include "platform/store/store.hpp"

namespace truong::platform {

namespace {

Language language_of(Tongue tongue) { return tongue == Tongue::en ? &Label::en : &Label::vi; }

bool readable(const Reader& reader, const Entity& entity) {
    return entity.stored() && entity.rest != Rest::none && !is_never(reader.scope(entity));
}

bool writable(const Reader& reader, const Entity& entity) {
    return entity.rest == Rest::full && !is_never(reader.write_rule(entity));
}

/// A form asks for one row: what takes several at once has a screen of its own.
bool fits_a_form(const Entity& message) {
    return std::none_of(message.fields.begin(), message.fields.end(),
                        [](const Field& field) { return field.codec->kind == Kind::list; });
}

bool may_create(const Reader& reader, const Entity& entity) {
    if (is_never(reader.write_rule(entity))) return false;
    const TypeKey message = entity.created_by.message;
    return message ? fits_a_form(reader.catalog().of(message)) : entity.rest == Rest::full;
}

std::string joined(const std::vector<const Field*>& fields) {
    std::string names;
    for (const Field* field : fields) (names += names.empty() ? "" : ",") += field->name;
    return names;
}

/// Says one entity's screen in one language.
class Description {
public:
    Description(const Reader& reader, const Entity& entity, Language language)
        : reader_(reader), entity_(entity), language_(language) {
        if (entity.presentation) look_ = *entity.presentation;
    }

    ScreenSummary summary() const {
        return {.id = screen_id(entity_),
                .path = collection_path(entity_),
                .label = said(label_of_list(entity_)),
                .group = look_.task,
                .group_label = said(heading_of(look_.task)),
                .icon = std::string(look_.icon),
                .view = look_.layout,
                .can_create = may_create(reader_, entity_)};
    }

    ScreenInfo screen() const {
        const ScreenSummary short_one = summary();
        ScreenInfo info{.id = short_one.id,
                        .path = short_one.path,
                        .label = short_one.label,
                        .entity = entity_.table,
                        .group = short_one.group,
                        .group_label = short_one.group_label,
                        .icon = short_one.icon,
                        .view = short_one.view,
                        .can_create = short_one.can_create,
                        .prefix = std::string(entity_.prefix),
                        .one = said(entity_.label),
                        .verb = said(look_.verb),
                        .empty = said(look_.empty),
                        .title = joined(title_of(entity_, language_)),
                        .subtitle = joined(subtitle_of(entity_)),
                        .sort = sort(),
                        .fields = fields(entity_)};
        describe_layout(info);
        describe_rights(info);
        append_linked_fields(info);
        append_own_fields(info);
        info.parts = parts();
        info.actions = actions();
        info.list_actions = list_actions();
        return info;
    }

private:
    std::string said(const Label& label) const { return std::string(label.*language_); }

    std::string sort() const {
        if (!look_.sort.empty()) return std::string(look_.sort);
        const auto title = title_of(entity_, language_);
        return !title.empty() && sortable(*title.front()) ? std::string(title.front()->name) : std::string();
    }

    void describe_layout(ScreenInfo& info) const {
        for (const FieldSection& section : look_.sections)
            info.sections.push_back({std::string(section.id), said(section.label)});
        for (const truong::NamedView& view : look_.views)
            info.views.push_back(
                {std::string(view.id), said(view.label), std::string(view.query), view.tone});
        for (const NextStep& step : look_.next_steps) {
            NextStepInfo& told = info.next_steps.emplace_back();
            told = {.field = std::string(step.field),
                    .text = said(step.text),
                    .action_label = said(step.action_label),
                    .action = std::string(step.action),
                    .tone = step.tone};
            for (const std::string_view value : step.values)
                (told.values += told.values.empty() ? "" : ",") += value;
        }
        if (entity_.dated) {
            info.dated_from = entity_.dated->from->name;
            info.dated_to = entity_.dated->to->name;
        }
        if (entity_.campus) info.campus = entity_.campus->name;
        if (entity_.about) info.person = entity_.about->name;
    }

    void describe_rights(ScreenInfo& info) const {
        info.can_change = writable(reader_, entity_);
        info.can_reveal = entity_.reveal.rule && !is_never(reader_.ask(entity_.reveal.rule));
        info.can_note = reader_.actor().hat == Hat::staff && reader_.actor().school;
        if (info.can_create) {
            const bool by_action = entity_.created_by.message != nullptr;
            info.creation_path = by_action
                                     ? collection_path(entity_).substr(0, collection_path(entity_).rfind('/'))
                                           + std::string(entity_.created_by.path)
                                     : collection_path(entity_);
            info.creation_fields =
                fields(by_action ? reader_.catalog().of(entity_.created_by.message) : entity_);
        }
        if (is_never(reader_.write_rule(entity_))) return;
        for (const ImportSheet& sheet : reader_.store().contributions().import_sheets)
            if (sheet.entity == entity_.key) info.import_sheet = sheet.code;
    }

    /// What later modules know, before the rest: people are looked for by it. It is changed elsewhere.
    void append_linked_fields(ScreenInfo& info) const {
        for (const LinkedField* linked : api::linked_fields(reader_, entity_)) {
            const Entity& target = reader_.catalog().of(linked->target);
            info.fields.insert(info.fields.begin(),
                               {.name = std::string(linked->name),
                                .label = said(linked->label),
                                .type = "reference",
                                .role = Show::text,
                                .priority = 1,
                                .section = info.sections.empty() ? std::string() : info.sections.front().id,
                                .nullable = true,
                                .target = screen_id(target),
                                .target_path = collection_path(target),
                                .target_title = joined(title_of(target, language_)),
                                .kept = true,
                                .filters = true});
        }
    }

    /// What the school added, behind what is declared.
    void append_own_fields(ScreenInfo& info) const {
        if (!custom::may_have_fields(entity_)) return;
        for (const custom::FieldFacts& facts : custom::fields_of(reader_, entity_, reader_.actor().school)) {
            info.fields.push_back(describe(facts));
            const auto same = [&](const SectionInfo& section) { return section.id == facts.section; };
            if (!facts.section.empty() && std::none_of(info.sections.begin(), info.sections.end(), same))
                info.sections.push_back({facts.section, facts.section});
            if (info.can_create) info.creation_fields.push_back(info.fields.back());
        }
    }

    FieldInfo describe(const custom::FieldFacts& facts) const {
        const bool english = language_ == &Label::en && !facts.label_en.empty();
        FieldInfo info{
            .name = facts.name,
            .label = english ? facts.label_en : facts.label_vi,
            .help = facts.help,
            .type = std::string(input_type(facts.kind)),
            .role = facts.kind == custom::FieldKind::date ? Show::when : Show::text,
            .priority = facts.priority,
            .section = facts.section,
            .required = facts.required,
            .nullable = facts.kind != custom::FieldKind::text,
            .limit = facts.kind == custom::FieldKind::number ? custom::amount_limit - 1 : custom::text_limit,
            .privacy = facts.privacy,
            .filters = !custom::hidden(facts),
            .custom = true};
        if (facts.kind == custom::FieldKind::number) info.minimum = 1 - custom::amount_limit;
        for (const std::string& choice : facts.choices) info.choices.push_back({choice, choice});
        return info;
    }

    static std::string_view input_type(custom::FieldKind kind) {
        switch (kind) {
            case custom::FieldKind::text: return "text";
            case custom::FieldKind::number: return "decimal";
            case custom::FieldKind::date: return "date";
            case custom::FieldKind::yes_no: return "yes_no";
            case custom::FieldKind::choice: return "choice";
        }
        fail_check("a kind of custom field without a type of input");
    }

    std::vector<FieldInfo> fields(const Entity& entity) const {
        std::vector<FieldInfo> infos;
        for (const Field& field : entity.fields)
            if (!entity.stored() || &field != &entity.id()) infos.push_back(describe(entity, field));
        return infos;
    }

    FieldInfo describe(const Entity& entity, const Field& field) const {
        const FieldOptions& options = field.options;
        FieldInfo info{.name = std::string(field.name),
                       .label = said(field.label),
                       .help = said(options.help),
                       .type = std::string(truong::input_type(field)),
                       .role = role_of(entity, field),
                       .priority = priority_of(entity, field),
                       .section = std::string(options.section),
                       .required = required_when_sent(entity, field),
                       .nullable = field.codec->nullable,
                       .limit = options.limit,
                       .minimum = options.minimum,
                       .low = options.low,
                       .choices = choices(field),
                       .code_list = std::string(options.codes),
                       .kept = options.derived,
                       .fixed = entity.stored() && &field == entity.about,
                       .privacy = options.privacy,
                       .searched = options.searched,
                       .sorts = entity.stored() && sortable(field),
                       .filters = entity.stored() && filterable(field)};
        if (options.form) info.form = options.form->name;
        if (field.target && field.codec->kind == Kind::id && readable(reader_, *field.target)) {
            info.target = screen_id(*field.target);
            info.target_path = collection_path(*field.target);
            info.target_title = joined(title_of(*field.target, language_));
        }
        return info;
    }

    std::vector<ChoiceInfo> choices(const Field& field) const {
        std::vector<ChoiceInfo> all;
        if (!field.codec->choices) return all;
        for (const std::string_view choice : field.codec->choices())
            all.push_back({std::string(choice), said(reader_.catalog().word_of(field, choice)),
                           reader_.catalog().tone_of(field, choice)});
        return all;
    }

    /// Records of the same person at school are pages of their own, not parts of one another.
    bool hangs_on_same_person(const Entity& other, const PartOf& part) const {
        if (!look_.whole_person || !entity_.about || part.field->target != entity_.about->target)
            return false;
        const bool own_page = other.presentation && other.presentation->whole_person;
        return !own_page && (!part.beside || part.beside == entity_.key);
    }

    /// What points to this row, and, on the page of somebody, what points to the person behind it.
    std::vector<PartInfo> parts() const {
        std::vector<std::pair<int, PartInfo>> placed;
        for (const Entity& other : reader_.catalog().entities()) {
            if (!readable(reader_, other)) continue;
            for (const PartOf& part : other.part_of) {
                const bool direct = part.field->target == &entity_;
                const bool by_person = hangs_on_same_person(other, part);
                if (!direct && !by_person) continue;
                placed.push_back({part.place,
                                  {.screen = screen_id(other),
                                   .by = std::string(part.field->name),
                                   .through = std::string(direct ? "id" : entity_.about->name),
                                   .label = said(part.label.vi.empty() ? label_of_list(other) : part.label),
                                   .view = other.presentation ? other.presentation->layout : Layout::table}});
            }
        }
        std::stable_sort(placed.begin(), placed.end(),
                         [](const auto& left, const auto& right) { return left.first < right.first; });
        std::vector<PartInfo> all;
        for (auto& [place, part] : placed) all.push_back(std::move(part));
        return all;
    }

    static bool of_one_row(const RowAction& action) { return action.path.find('{') != std::string::npos; }

    /// Asked of many, and the service may still refuse the row as it stands.
    bool offered(const RowAction& action) const {
        const Condition who = action.may         ? reader_.ask(action.may)
                              : entity_.act.rule ? reader_.ask(entity_.act.rule)
                                                 : reader_.write_rule(entity_);
        return !is_never(who) && fits_a_form(reader_.catalog().of(action.input));
    }

    ActionInfo told(const RowAction& action, std::string id, bool prints) const {
        ActionInfo info{.id = std::move(id),
                        .label = said(action.label),
                        .path = action.path,
                        .prints = prints,
                        .fields = {}};
        for (FieldInfo& field : fields(reader_.catalog().of(action.input)))
            if (action.path.find('{' + field.name + '}') == std::string::npos)
                info.fields.push_back(std::move(field));
        return info;
    }

    std::vector<ActionInfo> actions() const {
        std::vector<ActionInfo> all;
        const std::string begin = collection_path(entity_) + "/{id}/";
        for (const RowAction& action : reader_.store().contributions().row_actions) {
            const bool prints = action.prints != nullptr;
            if (prints ? action.prints != entity_.key : !action.path.starts_with(begin)) continue;
            if (of_one_row(action) && offered(action))
                all.push_back(told(action, prints ? action.path : action.path.substr(begin.size()), prints));
        }
        return all;
    }

    std::vector<ActionInfo> list_actions() const {
        std::vector<ActionInfo> all;
        for (const RowAction& action : reader_.store().contributions().row_actions)
            if (action.prints == entity_.key && !of_one_row(action) && offered(action))
                all.push_back(told(action, action.path, false));
        return all;
    }

    const Reader& reader_;
    const Entity& entity_;
    Language language_;
    Presentation look_;
};

}  // namespace

std::vector<ScreenSummary> screens(const Reader& reader, const ScreensQuery& query) {
    std::vector<ScreenSummary> all;
    for (const Entity& entity : reader.catalog().entities())
        if (readable(reader, entity))
            all.push_back(Description(reader, entity, language_of(query.lang)).summary());
    std::stable_sort(all.begin(), all.end(), [](const ScreenSummary& left, const ScreenSummary& right) {
        return left.group < right.group;
    });
    return all;
}

ScreenInfo screen(const Reader& reader, const ScreenQuery& query) {
    for (const Entity& entity : reader.catalog().entities())
        if (readable(reader, entity) && screen_id(entity) == query.id)
            return Description(reader, entity, language_of(query.lang)).screen();
    throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
}

}  // namespace truong::platform
