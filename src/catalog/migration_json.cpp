// Steps as the files that people read.
#include <algorithm>

#include "base/date.hpp"
#include "base/reflect.hpp"
#include "catalog/ddl.hpp"
#include "catalog/json_text.hpp"
#include "catalog/migration.hpp"

namespace truong::schema {

namespace {

using Tree = json::Value;  // Value alone is what a member holds

Tree written(std::string_view text) { return {.type = json::Type::string, .text = std::string(text)}; }
Tree written(bool flag) { return {.type = json::Type::boolean, .flag = flag}; }

Tree written(const std::vector<std::string>& words) {
    Tree list{.type = json::Type::array};
    for (const std::string& word : words) list.items.push_back(written(std::string_view(word)));
    return list;
}

Tree written(const Param& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return written(std::string_view(*text));
    return {.type = json::Type::number, .text = std::to_string(std::get<std::int64_t>(value))};
}

/// An object that leaves out what has its usual value.
class Sheet {
public:
    template <class Content> Sheet& put(std::string_view name, const Content& content) {
        if constexpr (std::is_same_v<Content, Tree>)
            value_.members.emplace_back(name, content);
        else
            value_.members.emplace_back(name, written(content));
        return *this;
    }
    Sheet& flag(std::string_view name, bool flag) { return flag ? put(name, flag) : *this; }
    template <class Parts> Sheet& list(std::string_view name, const Parts& parts) {
        if (parts.empty()) return *this;
        Tree list{.type = json::Type::array};
        for (const auto& part : parts) list.items.push_back(written_part(part));
        return put(name, list);
    }
    Tree take() { return std::move(value_); }

    static Tree written_part(const Column& column) {
        Sheet sheet;
        sheet.put("name", std::string_view(column.name)).put("type", name_of(column.type));
        sheet.flag("nullable", column.nullable);
        if (column.initial.index() != 0) sheet.put("default", column.initial);
        return sheet.take();
    }
    static Tree written_part(const ForeignKey& key) {
        Sheet sheet;
        sheet.put("column", std::string_view(key.column)).put("table", std::string_view(key.table));
        return sheet.flag("with_school", key.with_school).take();
    }
    static Tree written_part(const Index& index) {
        return Sheet()
            .put("columns", index.columns)
            .flag("unique", index.unique)
            .flag("live", index.live)
            .take();
    }
    static Tree written_part(const Period& period) {
        Sheet sheet;
        sheet.put("from", std::string_view(period.from)).put("to", std::string_view(period.to));
        return sheet.put("key", period.key).take();
    }

private:
    Tree value_{.type = json::Type::object};
};

void put_table(Sheet& sheet, const Table& table) {
    sheet.flag("school_owned", table.school_owned);
    if (table.key != std::vector<std::string>{"id"}) sheet.put("key", table.key);
    sheet.list("columns", table.columns).list("foreign_keys", table.foreign_keys);
    sheet.list("indexes", table.indexes);
    if (table.period) sheet.put("period", Sheet::written_part(*table.period));
}

Tree written_operation(const Operation& operation) {
    Sheet sheet;
    sheet.put("operation", name_of(operation.verb)).put("table", std::string_view(operation.table));
    switch (operation.verb) {
        case Verb::create_table: put_table(sheet, operation.created); break;
        case Verb::rename_table: sheet.put("to", std::string_view(operation.to)); break;
        case Verb::drop_column:
        case Verb::drop_foreign_key: sheet.put("column", std::string_view(operation.name)); break;
        case Verb::rename_column:
            sheet.put("column", std::string_view(operation.name)).put("to", std::string_view(operation.to));
            break;
        case Verb::add_column:
        case Verb::change_column: sheet.put("column", Sheet::written_part(operation.column)); break;
        case Verb::add_index:
        case Verb::drop_index: sheet.put("index", Sheet::written_part(operation.index)); break;
        case Verb::add_foreign_key:
            sheet.put("foreign_key", Sheet::written_part(operation.foreign_key));
            break;
        case Verb::set_period: sheet.put("period", Sheet::written_part(operation.period)); break;
        case Verb::drop_table:
        case Verb::drop_period: break;
    }
    return sheet.take();
}

/// With spaces, and on one line what fits there.
void lay_out(std::string& out, const Tree& value, std::size_t indent) {
    constexpr std::size_t width = 100;
    const bool object = value.is(json::Type::object);
    if (!object && !value.is(json::Type::array)) return json::append(out, value);
    const auto parts = [&](const std::string& before, std::size_t inner) {
        std::string text;
        for (const auto& [name, member] : value.members) {
            text += text.empty() ? before : ',' + before;
            json::append_text(text, name);
            lay_out(text += ": ", member, inner);
        }
        for (const Tree& item : value.items)
            lay_out(text += text.empty() ? before : ',' + before, item, inner);
        return text;
    };
    const std::string flat = parts(" ", width * 2);
    const bool fits =
        indent >= width * 2 || (indent + flat.size() < width && flat.find('\n') == std::string::npos);
    out += object ? '{' : '[';
    if (fits)
        out += flat.empty() ? flat : flat.substr(1);
    else
        out += parts('\n' + std::string(indent + 2, ' '), indent + 2) + '\n' + std::string(indent, ' ');
    out += object ? '}' : ']';
}

/// A value of the file and where it stands.
class Place {
public:
    Place(const Tree& value, std::string file, std::string path)
        : value_(value), file_(std::move(file)), path_(std::move(path)) {}

    [[noreturn]] void refuse(std::string reason) const {
        throw Problem(ProblemKind::invalid, {{.path = file_ + (path_.empty() ? "" : ": " + path_),
                                              .code = "bad_step",
                                              .args = {std::move(reason)}}});
    }
    bool has(std::string_view name) const { return value_.find(name) != nullptr; }
    Place at(std::string_view name) const {
        if (!has(name)) refuse("\"" + std::string(name) + "\" is missing");
        return {*value_.find(name), file_,
                path_.empty() ? std::string(name) : path_ + '.' + std::string(name)};
    }
    /// An object with no other members than these.
    const Place& only(std::initializer_list<std::string_view> names) const {
        if (!value_.is(json::Type::object)) refuse("an object is expected");
        for (const auto& [name, member] : value_.members)
            if (std::find(names.begin(), names.end(), name) == names.end())
                refuse("there is no such member: \"" + name + '"');
        return *this;
    }
    std::string name() const {
        if (!value_.is(json::Type::string) || !ddl::permitted_name(value_.text))
            refuse("a name is expected: snake_case, at most 60 characters, no word of SQL");
        return value_.text;
    }
    bool flag() const {
        if (!value_.is(json::Type::boolean)) refuse("true or false is expected");
        return value_.flag;
    }
    bool flag(std::string_view member) const { return has(member) && at(member).flag(); }
    template <class Enum> Enum choice() const {
        const auto& names = enumerators<Enum>();
        const auto found = std::find(names.begin(), names.end(), value_.text);
        if (!value_.is(json::Type::string) || found == names.end()) {
            std::string all;
            for (const std::string_view each : names) (all += all.empty() ? "" : ", ") += each;
            refuse("one of these is expected: " + all);
        }
        return static_cast<Enum>(found - names.begin());
    }
    std::vector<Place> items() const {
        if (!value_.is(json::Type::array)) refuse("a list is expected");
        std::vector<Place> places;
        for (std::size_t i = 0; i < value_.items.size(); ++i)
            places.emplace_back(value_.items[i], file_, path_ + '[' + std::to_string(i) + ']');
        return places;
    }
    std::vector<Place> items(std::string_view member) const {
        return has(member) ? at(member).items() : std::vector<Place>();
    }
    Param literal() const {
        if (value_.is(json::Type::string)) return value_.text;
        const auto number = value_.integer();
        if (!number) refuse("a whole number or a text is expected");
        return *number;
    }

private:
    const Tree& value_;
    std::string file_, path_;
};

std::vector<std::string> read_names(const std::vector<Place>& places) {
    std::vector<std::string> names;
    for (const Place& place : places) names.push_back(place.name());
    return names;
}

Column read_column(const Place& place) {
    place.only({"name", "type", "nullable", "default"});
    Column column{.name = place.at("name").name(),
                  .type = place.at("type").choice<ColumnType>(),
                  .nullable = place.flag("nullable")};
    if (!place.has("default")) return column;
    column.initial = place.at("default").literal();
    const auto* text = std::get_if<std::string>(&column.initial);
    if (column.type == ColumnType::date && text && !parse_date(*text))
        place.at("default").refuse("this is not a day that exists");
    const bool number = !text;
    if (number != (column.type == ColumnType::integer) || column.type == ColumnType::bytes)
        place.at("default").refuse("the default does not have the type of the column");
    return column;
}

ForeignKey read_foreign_key(const Place& place) {
    place.only({"column", "table", "with_school"});
    return {place.at("column").name(), place.at("table").name(), place.flag("with_school")};
}

Index read_index(const Place& place) {
    place.only({"columns", "unique", "live"});
    return {read_names(place.at("columns").items()), place.flag("unique"), place.flag("live")};
}

Period read_period(const Place& place) {
    place.only({"from", "to", "key"});
    return {place.at("from").name(), place.at("to").name(), read_names(place.items("key"))};
}

Table read_table(const Place& place) {
    place.only({"operation", "table", "school_owned", "key", "columns", "foreign_keys", "indexes", "period"});
    Table table{.name = place.at("table").name(), .school_owned = place.flag("school_owned")};
    if (place.has("key")) table.key = read_names(place.items("key"));
    for (const Place& each : place.at("columns").items()) table.columns.push_back(read_column(each));
    for (const Place& each : place.items("foreign_keys"))
        table.foreign_keys.push_back(read_foreign_key(each));
    for (const Place& each : place.items("indexes")) table.indexes.push_back(read_index(each));
    if (place.has("period")) table.period = read_period(place.at("period"));
    return table;
}

void read_rest(const Place& place, Operation& operation) {
    switch (operation.verb) {
        case Verb::create_table: operation.created = read_table(place); break;
        case Verb::drop_table:
        case Verb::drop_period: place.only({"operation", "table"}); break;
        case Verb::rename_table:
            operation.to = place.only({"operation", "table", "to"}).at("to").name();
            break;
        case Verb::drop_column:
        case Verb::drop_foreign_key:
            operation.name = place.only({"operation", "table", "column"}).at("column").name();
            break;
        case Verb::rename_column:
            operation.name = place.only({"operation", "table", "column", "to"}).at("column").name();
            operation.to = place.at("to").name();
            break;
        case Verb::add_column:
        case Verb::change_column:
            operation.column = read_column(place.only({"operation", "table", "column"}).at("column"));
            break;
        case Verb::add_index:
        case Verb::drop_index:
            operation.index = read_index(place.only({"operation", "table", "index"}).at("index"));
            break;
        case Verb::add_foreign_key:
            operation.foreign_key =
                read_foreign_key(place.only({"operation", "table", "foreign_key"}).at("foreign_key"));
            break;
        case Verb::set_period:
            operation.period = read_period(place.only({"operation", "table", "period"}).at("period"));
            break;
    }
}

Tree parsed(const std::string& file, std::string_view text) {
    try {
        return json::parse(text, {.depth = 8, .items = 1'000'000});
    } catch (const Problem& problem) {
        Findings findings = problem.findings();
        for (Finding& finding : findings)
            finding.path = file + (finding.path.empty() ? "" : ": " + finding.path);
        throw Problem(problem.kind(), std::move(findings));
    }
}

}  // namespace

std::string to_json(const Step& step) {
    Sheet sheet;
    if (step.destructive()) sheet.put("destructive", true).put("confirmed", step.confirmed);
    Tree list{.type = json::Type::array};
    for (const Operation& operation : step.operations) list.items.push_back(written_operation(operation));
    std::string text;
    lay_out(text, sheet.put("operations", list).take(), 0);
    return text + '\n';
}

Step step_from_json(std::string_view file, std::string_view text) {
    const std::string name(file);
    const Tree value = parsed(name, text);
    const Place place(value, name, "");
    const bool digits = name.size() > 10 && name.find_first_not_of("0123456789") == 4;
    if (!digits || name[4] != '_' || !name.ends_with(".json"))
        place.refuse("the file of a step is called like 0007_rooms.json");
    Step step{.number = std::stoi(name.substr(0, 4)), .name = name.substr(5, name.size() - 10)};
    if (!ddl::permitted_name(step.name))
        place.refuse("the name of a step is snake_case, as in 0007_rooms.json");
    place.only({"destructive", "confirmed", "operations"});
    for (const Place& each : place.at("operations").items()) {
        Operation& operation = step.operations.emplace_back();
        if (!each.has("operation")) each.refuse("\"operation\" is missing");
        operation.verb = each.at("operation").choice<Verb>();
        operation.table = each.at("table").name();
        read_rest(each, operation);
    }
    step.confirmed = place.flag("confirmed");
    if (place.flag("destructive") != step.destructive())
        place.refuse(step.destructive() ? "it drops a table or a column and must say \"destructive\": true"
                                        : "it says \"destructive\" but drops nothing");
    return step;
}

}  // namespace truong::schema
