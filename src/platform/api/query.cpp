#include "platform/api/query.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "platform/api/linked.hpp"
#include "platform/custom/values.hpp"
#include "platform/store/search.hpp"

namespace truong::api {

namespace {

/// Collects what is wrong with a query, and what it means.
class ListParser {
public:
    ListParser(const Reader& reader, const Entity& entity)
        : reader_(reader), entity_(entity), custom_(reader, entity) {}

    void take(std::string_view name, const std::string& value) {
        if (name == "limit") return take_limit(value);
        if (name == "starting_after") return take_after(value);
        if (name == "sort") return take_sort(value);
        if (name == "q") return take_search(value);
        if (name == "as_of" && entity_.dated) return take_as_of(value);
        if (name == "ended") return take_ended(value);
        if (name == "count") return take_count(value);
        if (name.starts_with("filter[")) return take_filter(std::string(name), value);
        take_view(name, value);
    }
    /// Before all others, because filters depend on it; what is wrong with it is said in its place.
    void know_day(std::string_view value) {
        query_.every_time = value == "all";
        query_.as_of = parse_date(value);
    }
    /// The parameters that a single row knows as well.
    void take_view(std::string_view name, const std::string& value) {
        if (name == "expand") return each(value, [&](std::string_view field) { take_expand(field); });
        if (name == "reveal") return each(value, [&](std::string_view field) { take_reveal(field); });
        if (name == "names") return take_names(value);
        add(std::string(name), "unknown_field");
    }
    ListQuery finish() {
        if (static_cast<std::int64_t>(query_.expand.size()) > manners::expand_limit)
            add("expand", "bad_expand", {std::to_string(manners::expand_limit)});
        require(findings_);
        return std::move(query_);
    }

private:
    void add(std::string path, std::string_view code, std::vector<std::string> args = {}) {
        findings_.push_back({.path = std::move(path), .code = std::string(code), .args = std::move(args)});
    }
    template <class Visit> static void each(std::string_view list, Visit visit) {
        while (!list.empty()) {
            const std::size_t comma = std::min(list.find(','), list.size());
            visit(list.substr(0, comma));
            list.remove_prefix(std::min(comma + 1, list.size()));
        }
    }
    void narrow(Condition condition) {
        query_.selection.condition = std::move(query_.selection.condition) && std::move(condition);
    }

    void take_limit(std::string_view value) {
        int limit = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), limit);
        const bool whole = error == std::errc() && end == value.data() + value.size();
        if (!whole || limit < 1 || limit > manners::page_limit)
            return add("limit", "bad_limit", {std::to_string(manners::page_limit)});
        query_.selection.limit = limit;
    }
    void take_after(std::string_view value) {
        const auto id = parse_id(entity_.prefix, value);
        if (!id) return add("starting_after", "not_an_id", {std::string(entity_.prefix) + "_…"});
        query_.selection.after = *id;
    }
    void take_sort(std::string_view value) {
        SortBy& sort = query_.selection.sort;
        if (value.starts_with('-')) sort.descending = true;
        sort.field = entity_.find(value.substr(sort.descending ? 1 : 0));
        if (!sort.field || !sortable(*sort.field)) add("sort", "bad_sort");
    }
    void take_search(std::string_view value) {
        Condition found = store::containing(entity_, value);
        if (is_never(found)) return add("q", "not_searchable");
        narrow(std::move(found));
    }
    void take_count(std::string_view value) {
        if (value != "1") return add("count", "wrong_type", {"1"});
        query_.counted = true;
    }
    void take_names(std::string_view value) {
        if (value != "vi" && value != "en") return add("names", "wrong_type", {"vi, en"});
        query_.names = value == "vi" ? &Label::vi : &Label::en;
    }
    void take_as_of(std::string_view value) {
        query_.every_time = value == "all";
        query_.as_of = parse_date(value);
        if (!query_.every_time && !query_.as_of) add("as_of", "not_a_date");
    }
    void take_ended(std::string_view value) {
        if (value != "true" && value != "false") return add("ended", "wrong_type", {"true, false"});
        query_.selection.with_ended = value == "true";
    }
    void take_filter(const std::string& name, const std::string& value) {
        const std::size_t end = name.find(']');
        const std::string field_name = name.substr(7, end == std::string::npos ? end : end - 7);
        const std::string sign = end == std::string::npos ? "?" : name.substr(end + 1);
        const Field* field = entity_.find(field_name);
        const custom::FieldFacts* custom = field ? nullptr : custom_field(field_name);
        const LinkedField* linked = field || custom ? nullptr : find_linked(reader_, entity_, field_name);
        if (!field && field_name == "school_id" && entity_.school_owned && sign.empty())
            return take_school(name, value);
        if (!field && !custom && !linked) return add(name, "unknown_field");
        if (field && !filterable(*field)) return add(name, "bad_filter");
        try {
            narrow(field    ? condition_of(*field, sign, value, name)
                   : custom ? custom_filter(reader_, entity_, *custom, sign, value)
                            : linked_filter(day(), *linked, sign, value, name));
        } catch (const Problem& problem) {
            findings_.insert(findings_.end(), problem.findings().begin(), problem.findings().end());
        }
    }
    /// Who acts above schools asks for the rows of one of them.
    void take_school(const std::string& name, std::string_view value) {
        const auto school = parse_id("sch", value);
        if (!school) return add(name, "not_an_id", {"sch_…"});
        narrow(access::compare(entity_.table + ".school_id", " = ", *school));
    }
    /// As the list is asked, wherever as_of stands among the parameters.
    Reader day() const {
        return query_.every_time ? reader_.as_of({}) : query_.as_of ? reader_.as_of(query_.as_of) : reader_;
    }
    Condition condition_of(const Field& field, std::string_view sign, const std::string& value,
                           const std::string& path) {
        const std::string column = entity_.table + '.' + std::string(field.name);
        if (value == "null" && sign.empty() && field.codec->nullable) return access::is_null(column);
        const Param param = parse_filter(field, value, path);
        const bool secret = field.options.privacy == Privacy::secret;
        if (secret) {  // who finds a row by a secret knows the secret: that is a reading
            require_reveal();
            query_.probed.add(field);
        }
        if (sign.empty()) return reader_.equal(entity_, field, param);
        if (sign == "[ne]" && !secret) return access::compare(column, " <> ", param);
        if (ordered(field)) {
            if (sign == "[gte]") return access::compare(column, " >= ", param);
            if (sign == "[lte]") return access::compare(column, " <= ", param);
            if (sign == "[gt]") return access::compare(column, " > ", param);
            if (sign == "[lt]") return access::compare(column, " < ", param);
        }
        throw Problem(ProblemKind::invalid, {{.path = path, .code = "bad_filter"}});
    }
    void take_expand(std::string_view name) {
        const Field* field = entity_.find(name);
        const bool twice =
            std::find(query_.expand.begin(), query_.expand.end(), field) != query_.expand.end();
        if (!field || twice || expanded_name(entity_, *field).empty())
            return add("expand", "bad_expand", {std::to_string(manners::expand_limit)});
        query_.expand.push_back(field);
    }
    /// Rows whose hidden values the actor may not see are left out.
    void require_reveal() { narrow(reader_.ask(entity_.reveal.rule)); }
    void take_reveal(std::string_view name) {
        const Field* field = entity_.find(name);
        if (field && hidden(*field)) {
            query_.reveal.add(*field);
            return require_reveal();
        }
        const custom::FieldFacts* custom = field ? nullptr : custom_field(name);
        if (!custom || !custom::hidden(*custom)) return add("reveal", "unknown_field");
        query_.custom_reveal.insert(custom->name);
        narrow(custom::reveal_rule(reader_, entity_));
    }
    const custom::FieldFacts* custom_field(std::string_view name) {
        return name.starts_with("x_") ? find_custom(custom_.at(reader_.actor().school), name) : nullptr;
    }

    const Reader& reader_;
    const Entity& entity_;
    CustomRows custom_;
    ListQuery query_{.selection = {.limit = static_cast<int>(manners::page_default)}};
    Findings findings_;
};

/// Which of two equal names was meant nobody can know.
void refuse_doubles(const http::QueryPairs& parameters) {
    std::set<std::string_view> names;
    for (const auto& [name, value] : parameters)
        if (!names.insert(name).second)
            throw Problem(ProblemKind::invalid, {{.path = name, .code = "duplicate_key"}});
}

}  // namespace

ListQuery parse_list(const Reader& reader, const Entity& entity, const http::QueryPairs& parameters) {
    ListParser parser(reader, entity);
    refuse_doubles(parameters);
    for (const auto& [name, value] : parameters)
        if (name == "as_of") parser.know_day(value);
    for (const auto& [name, value] : parameters) parser.take(name, value);
    return parser.finish();
}

ListQuery parse_read(const Reader& reader, const Entity& entity, const http::QueryPairs& parameters) {
    ListParser parser(reader, entity);
    refuse_doubles(parameters);
    for (const auto& [name, value] : parameters) parser.take_view(name, value);
    return parser.finish();
}

void refuse_parameters(const http::QueryPairs& parameters) {
    Findings findings;
    for (const auto& [name, value] : parameters) findings.push_back({.path = name, .code = "unknown_field"});
    require(std::move(findings));
}

http::QueryPairs pairs_of(const std::string& query) {
    auto pairs = http::parse_query(query);
    if (!pairs) throw Problem(ProblemKind::invalid, {{.path = "query", .code = "bad_query"}});
    return *std::move(pairs);
}

json::Value query_value(const Field* field, const std::string& text) {
    json::Value value{.type = json::Type::string, .text = text};
    if (!field) return value;
    const Kind kind = field->codec->kind;
    const bool digits = !text.empty() && text.find_first_not_of("0123456789.-") == std::string::npos;
    if (digits && (kind == Kind::integer || kind == Kind::money || kind == Kind::score))
        value.type = json::Type::number;
    if (kind == Kind::boolean && (text == "true" || text == "false"))
        value = {.type = json::Type::boolean, .flag = text == "true"};
    return value;
}

json::Value object_from(const Entity& message, const http::QueryPairs& parameters) {
    json::Value object{.type = json::Type::object};
    for (const auto& [name, value] : parameters) {
        if (object.find(name)) throw Problem(ProblemKind::invalid, {{.path = name, .code = "duplicate_key"}});
        object.members.emplace_back(name, query_value(message.find(name), value));
    }
    return object;
}

}  // namespace truong::api
