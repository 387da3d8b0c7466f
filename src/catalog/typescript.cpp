#include "catalog/typescript.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "catalog/type_names.hpp"

namespace truong {

namespace {

constexpr std::string_view typescript_preamble =
    R"(// Made from the declarations of the modules; not edited by hand.

/** A civil day: 2026-09-05. */
export type Day = string;
/** A time of day: 07:30. */
export type TimeOfDay = string;
/** A moment of UTC: 2026-09-05T00:30:00.000Z. */
export type Instant = string;
/** Whole đồng. */
export type Money = number;
/** At most two decimals. */
export type Score = number;

export interface Label {
  readonly vi: string;
  readonly en: string;
}

export type Severity = 'information' | 'warning' | 'error';

export interface Finding {
  /** "marks[3].presence"; empty: the whole request. */
  path: string;
  code: string;
  severity: Severity;
  message_vi: string;
  message_en: string;
}

/** application/problem+json */
export interface Problem<T = unknown> {
  type: string;
  title: string;
  title_vi: string;
  status: number;
  request_id: string;
  findings: Finding[];
  /** Of 412: the row as it is now. */
  current?: T;
}

export interface One<T> {
  data: T;
  /** With names=: what the rows are called that the ids point to. */
  x_names?: Record<string, string>;
}

export interface Page<T> {
  data: T[];
  has_more: boolean;
  /** With count=1: of all rows, up to 10,000. */
  count?: number;
  count_more?: boolean;
  x_names?: Record<string, string>;
}

export type BulkItem<Id, Create, Patch> =
  | { op: 'create'; data: Create }
  | { op: 'update'; id: Id; version: number; data: Patch }
  | { op: 'end'; id: Id; version: number };

export type Bulk<Id, Create, Patch> = { preview?: boolean } & (
  | { items: BulkItem<Id, Create, Patch>[] }
  | { select: Record<string, string | number | boolean>; set: Patch; expected?: number }
);

export interface BulkAnswer<Id = string> {
  data: {
    index: number;
    result: 'created' | 'updated' | 'ended' | 'same' | 'rejected';
    /** Absent where nothing was made. */
    id?: Id;
    changes: { field: string; old: unknown; new: unknown }[];
    findings: Finding[];
  }[];
}

/** One change of a row; personal data are masked. */
export interface HistoryEntry<T = unknown> {
  change_set: string;
  at: Instant;
  account: string;
  operation: string;
  reason: string | null;
  change: string;
  version: number;
  before: T | null;
  after: T | null;
  undone: boolean;
}

export type Kind =
  | 'id'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'time'
  | 'instant'
  | 'money'
  | 'score'
  | 'text'
  | 'choice'
  | 'list';
export type Privacy = 'none' | 'personal' | 'sensitive' | 'secret';
export type Rest = 'read_only' | 'full';

export interface FieldInfo {
  readonly name: string;
  readonly kind: Kind;
  readonly label: Label;
  readonly help?: Label;
  /** The table that an id points to. */
  readonly target?: string;
  /** The member that expand= fills. */
  readonly expands?: string;
  readonly choices?: readonly string[];
  /** What people read in place of them. */
  readonly words?: { readonly [choice: string]: Label };
  /** Characters of a text, greatest number. */
  readonly limit?: number;
  readonly minimum?: number;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly privacy: Privacy;
  readonly sorted: boolean;
  readonly searched: boolean;
  readonly filtered: boolean;
}

export interface EntityInfo {
  readonly module: string;
  readonly type: string;
  readonly path: string;
  readonly prefix: string;
  readonly label: Label;
  readonly rest: Rest;
  readonly school_owned: boolean;
  /** The fields of the first and the last day of a validity period. */
  readonly dated?: readonly [string, string];
  readonly fields: readonly FieldInfo[];
}

export interface ActionInfo {
  readonly method: string;
  readonly path: string;
  readonly module: string;
  readonly label: Label;
  readonly writes: boolean;
}
)";

std::string quoted(std::string_view text) {
    std::string literal = "'";
    for (const char letter : text) {
        if (letter == '\'' || letter == '\\') literal += '\\';
        if (letter == '\n')
            literal += "\\n";
        else
            literal += letter;
    }
    return literal + '\'';
}

/// "/** Lớp · Class */"; a label that ended the comment would leave the rest as code.
std::string comment(const Label& label) {
    std::string text = std::string(label.vi) + " · " + std::string(label.en);
    for (std::size_t end = 0; (end = text.find("*/", end)) != std::string::npos;)
        text.insert(end + 1, 1, ' ');
    return "/** " + text + " */\n";
}

std::string literal_of(const Label& label) {
    return "{ vi: " + quoted(label.vi) + ", en: " + quoted(label.en) + " }";
}

std::string_view word(bool flag) { return flag ? "true" : "false"; }

/// Writes the declarations one after the other.
class TypeWriter {
public:
    TypeWriter(const Catalog& catalog, const std::vector<RouteSketch>& actions)
        : catalog_(catalog), actions_(actions), names_(catalog), shown_(shown(catalog, actions)),
          types_(by_table(catalog)) {
        std::sort(actions_.begin(), actions_.end(),
                  [](const RouteSketch& left, const RouteSketch& right) { return key(left) < key(right); });
    }

    std::string take() {
        out_ = typescript_preamble;
        for (const Entity* type : types_)
            if (type->stored())
                out_ += "\nexport type " + id_name(*type)
                        + " = string & { readonly __id: " + quoted(type->prefix) + " };";
        out_ += '\n';
        for (const Entity* type : types_) add_type(*type);
        add_tables();
        return std::move(out_);
    }

private:
    enum class Form { row, members, sent };

    static std::string key(const RouteSketch& action) {
        return std::string(action.method) + ' ' + action.path;
    }
    std::string id_name(const Entity& entity) const { return names_.of(entity) + "Id"; }
    std::string sent_name(const Entity& type) const {
        if (type.stored()) return names_.of(type) + "Create";
        return names_.of(type) + (shown_.members.contains(&type) ? "Input" : "");
    }
    std::string members_name(const Entity& type) const {
        return names_.of(type) + (type.stored() ? "Members" : "");
    }

    std::string type_of(const Entity& type, const Field& field, Form form) const {
        switch (field.codec->kind) {
            case Kind::id:
                if (!field.target) return "string";
                return field.target->stored() ? id_name(*field.target) : "string";
            case Kind::integer: return "number";
            case Kind::boolean: return "boolean";
            case Kind::date: return "Day";
            case Kind::time: return "TimeOfDay";
            case Kind::instant: return "Instant";
            case Kind::money: return "Money";
            case Kind::score: return "Score";
            case Kind::text: return "string";
            case Kind::choice: return names_.choice(type, field);
            case Kind::list: break;
        }
        if (!field.target) return "unknown[]";
        return (form == Form::sent ? sent_name(*field.target) : members_name(*field.target)) + "[]";
    }

    static bool may_be_null(const Field& field, Form form) {
        const bool empty_id =
            form == Form::members && field.codec->kind == Kind::id && !field.options.required;
        return field.codec->nullable || (form == Form::row && hidden(field)) || empty_id;
    }

    void add_member(const Entity& type, const Field& field, Form form) {
        const bool always = form == Form::row || form == Form::members || required_when_sent(type, field);
        out_ += "  " + comment(field.label) + "  " + std::string(field.name) + (always ? ": " : "?: ")
                + type_of(type, field, form) + (may_be_null(field, form) ? " | null;\n" : ";\n");
    }

    void add_interface(const Entity& type, const std::string& name, Form form) {
        out_ += '\n' + comment(type.label) + "export interface " + name + " {\n";
        const bool without_id = type.stored() && form == Form::sent;
        for (const Field& field : type.fields)
            if (!(without_id && &field == &type.id()) && !(form == Form::sent && field.options.derived))
                add_member(type, field, form);
        if (form == Form::row) add_row_meta(type);
        out_ += "}\n";
    }

    void add_row_meta(const Entity& type) {
        out_ += "  version: number;\n";
        const Entity* school = catalog_.find_table("org_school");
        if (type.school_owned) out_ += "  school_id: " + (school ? id_name(*school) : "string") + ";\n";
        out_ += "  ended_at?: Instant;\n";
        for (const Field& field : type.fields)
            if (const std::string_view name = expanded_name(type, field); !name.empty())
                out_ += "  /** Only with expand=" + std::string(field.name) + ". */\n  " + std::string(name)
                        + "?: " + names_.of(*field.target) + " | null;\n";
    }

    void add_choices(const Entity& type) {
        for (const Field& field : type.fields) {
            if (field.codec->kind != Kind::choice) continue;
            std::string choices;
            for (const std::string_view choice : field.codec->choices())
                (choices += choices.empty() ? "" : " | ") += quoted(choice);
            out_ += "\nexport type " + names_.choice(type, field) + " = " + choices + ";\n";
        }
    }

    void add_type(const Entity& type) {
        const bool members = shown_.members.contains(&type), sent = shown_.sent.contains(&type);
        if (!type.stored() && !members && !sent) return;
        add_choices(type);
        if (type.stored()) add_interface(type, names_.of(type), Form::row);
        if (members) add_interface(type, members_name(type), Form::members);
        if (sent) add_interface(type, sent_name(type), Form::sent);
        if (type.stored() && type.rest == Rest::full) add_forms(type);
    }

    void add_forms(const Entity& type) {
        const std::string& name = names_.of(type);
        out_ += "export type " + name + "Patch = Partial<" + name + "Create>;\n";
        if (type.dated)
            out_ += "export type " + name + "Change = Omit<" + name + "Patch, "
                    + quoted(type.dated->from->name) + "> & { from: Day };\n";
        out_ += "export type " + name + "Bulk = Bulk<" + id_name(type) + ", " + name + "Create, " + name
                + "Patch>;\n";
    }

    void add_tables() {
        out_ += "\n/** The row types by table. */\nexport interface Rows {\n";
        for (const Entity* type : types_)
            if (type->rest != Rest::none) out_ += "  " + type->table + ": " + names_.of(*type) + ";\n";
        out_ +=
            "}\nexport type EntityName = keyof Rows;\n\n"
            "export const entities: { readonly [Name in EntityName]: EntityInfo } = {\n";
        for (const Entity* type : types_)
            if (type->rest != Rest::none) add_entity_info(*type);
        out_ +=
            "};\n\n/** What the modules' own actions take, the parts of the path included, and answer. "
            "*/\nexport interface Actions {\n";
        for (const RouteSketch& action : actions_)
            out_ += "  " + quoted(key(action)) + ": { input: " + input_of(action)
                    + "; output: " + output_of(action) + " };\n";
        out_ += "}\n\nexport const actions: { readonly [Name in keyof Actions]: ActionInfo } = {\n";
        for (const RouteSketch& action : actions_)
            out_ += "  " + quoted(key(action)) + ": { method: " + quoted(action.method)
                    + ", path: " + quoted(action.path) + ", module: " + quoted(action.module) + ", label: "
                    + literal_of(action.summary) + ", writes: " + std::string(word(action.writes)) + " },\n";
        out_ += "};\n";
    }

    std::string input_of(const RouteSketch& action) const {
        return action.input ? sent_name(catalog_.of(action.input)) : "null";
    }
    std::string output_of(const RouteSketch& action) const {
        if (!action.output) return "null";
        return "One<" + names_.of(catalog_.of(action.output)) + (action.output_is_list ? "[]>" : ">");
    }

    void add_entity_info(const Entity& entity) {
        out_ += "  " + entity.table + ": {\n    module: " + quoted(entity.module) + ",\n    type: "
                + quoted(names_.of(entity)) + ",\n    path: " + quoted(collection_path(entity))
                + ",\n    prefix: " + quoted(entity.prefix) + ",\n    label: " + literal_of(entity.label)
                + ",\n    rest: " + quoted(name_of(entity.rest))
                + ",\n    school_owned: " + std::string(word(entity.school_owned)) + ",\n";
        if (entity.dated)
            out_ += "    dated: [" + quoted(entity.dated->from->name) + ", " + quoted(entity.dated->to->name)
                    + "],\n";
        out_ += "    fields: [\n";
        for (const Field& field : entity.fields) add_field_info(entity, field);
        out_ += "    ],\n  },\n";
    }

    std::string words_of(const Field& field) const {
        std::string words;
        for (const std::string_view choice : field.codec->choices())
            if (const Label* word = catalog_.find_word(field, choice))
                words += (words.empty() ? "" : ", ") + std::string(choice) + ": " + literal_of(*word);
        return words.empty() ? "" : ", words: { " + words + " }";
    }

    void add_field_info(const Entity& entity, const Field& field) {
        const FieldOptions& options = field.options;
        const Kind kind = field.codec->kind;
        out_ += "      { name: " + quoted(field.name) + ", kind: " + quoted(name_of(kind))
                + ", label: " + literal_of(field.label);
        if (!options.help.vi.empty()) out_ += ", help: " + literal_of(options.help);
        if (field.target) out_ += ", target: " + quoted(field.target->table);
        if (const std::string_view name = expanded_name(entity, field); !name.empty())
            out_ += ", expands: " + quoted(name);
        if (kind == Kind::choice) {
            std::string choices;
            for (const std::string_view choice : field.codec->choices())
                (choices += choices.empty() ? "" : ", ") += quoted(choice);
            out_ += ", choices: [" + choices + ']' + words_of(field);
        }
        if (options.limit != 0) out_ += ", limit: " + std::to_string(options.limit);
        if (kind == Kind::integer || kind == Kind::money || kind == Kind::score)
            out_ += ", minimum: " + std::to_string(options.minimum.value_or(0));
        out_ += std::string(", required: ") + std::string(word(required_when_sent(entity, field)))
                + ", nullable: " + std::string(word(field.codec->nullable)) + ", privacy: "
                + quoted(name_of(options.privacy)) + ", sorted: " + std::string(word(sortable(field)))
                + ", searched: " + std::string(word(options.searched))
                + ", filtered: " + std::string(word(filterable(field))) + " },\n";
    }

    const Catalog& catalog_;
    std::vector<RouteSketch> actions_;
    TypeNames names_;
    Shown shown_;
    std::vector<const Entity*> types_;
    std::string out_;
};

}  // namespace

std::string typescript(const Catalog& catalog, const std::vector<RouteSketch>& actions) {
    return TypeWriter(catalog, actions).take();
}

}  // namespace truong
