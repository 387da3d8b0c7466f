#include "catalog/access.hpp"

#include "base/check.hpp"

namespace truong {

namespace {

/// A hand-written alternative keeps to itself when it is joined with something else.
std::string operand(std::string sql) {
    int depth = 0;
    for (std::size_t at = 0; at < sql.size(); ++at) {
        depth += sql[at] == '(' ? 1 : sql[at] == ')' ? -1 : 0;
        if (depth == 0 && sql.compare(at, 4, " or ") == 0) return '(' + sql + ')';
    }
    return sql;
}

Condition joined(Condition left, std::string_view word, Condition right) {
    left.sql = '(' + operand(std::move(left.sql)) + std::string(word) + operand(std::move(right.sql)) + ')';
    left.params.insert(left.params.end(), right.params.begin(), right.params.end());
    return left;
}

}  // namespace

Condition operator&&(Condition left, Condition right) {
    if (left.sql == "true" || is_never(right)) return right;
    if (right.sql == "true" || is_never(left)) return left;
    return joined(std::move(left), " and ", std::move(right));
}

Condition operator||(Condition left, Condition right) {
    if (is_never(left) || right.sql == "true") return right;
    if (is_never(right) || left.sql == "true") return left;
    return joined(std::move(left), " or ", std::move(right));
}

Param to_param(Date date) {
    const auto text = iso_text(date);
    return std::string(text.data(), text.size());
}

namespace access {

namespace {

/// A letter first, then small letters, digits, '.', '_' and '-', then what it allows.
bool is_scope(std::string_view word) {
    const std::size_t colon = word.find(':');
    if (colon == 0 || colon == std::string_view::npos) return false;
    const std::string_view what = word.substr(0, colon), how = word.substr(colon + 1);
    const bool plain = what.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") == what.npos;
    return plain && (how == "read" || how == "write");
}

}  // namespace

std::shared_ptr<const Scopes> Scopes::parse(std::string_view list) {
    auto scopes = std::make_shared<Scopes>();
    scopes->text_ = list;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string_view word = list.substr(0, comma);
        if (!is_scope(word)) return nullptr;
        scopes->words_.emplace(word);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return scopes->words_.empty() ? nullptr : scopes;
}

bool Scopes::allow(std::string_view module, std::string_view path, bool writing) const {
    const std::string whole(module), part = whole + '.' + std::string(path);
    const auto has = [&](const std::string& what, const char* how) { return words_.contains(what + how); };
    if (has(whole, ":write") || has(part, ":write")) return true;
    return !writing && (has(whole, ":read") || has(part, ":read"));
}

Condition compare(std::string column, std::string_view sign, Param value) {
    return {std::move(column).append(sign).append(1, '?'), {std::move(value)}};
}

Condition is_null(std::string column) { return {std::move(column).append(" is null"), {}}; }

Condition one_of(std::string column, std::vector<Param> values) {
    if (values.empty()) return never();
    column += " in (?";
    for (std::size_t i = 1; i < values.size(); ++i) column += ", ?";
    return {column + ')', std::move(values)};
}

Condition ask(const Question& question, TypeKey relation, const std::string& column) {
    const auto found = question.relations.find(relation);
    check(found != question.relations.end(), "a rule asks for a relation that no module declares");
    // A subquery from the very table of the column would bind the column to itself, and always hold.
    const std::string captured = "from " + column.substr(0, column.find('.')) + " where";
    Condition any = never();
    for (const Provider provider : found->second.providers) {
        Condition more = provider(question, column);
        check(more.sql.find(captured) == std::string::npos, "a provider's subquery needs a name of its own");
        any = std::move(any) || std::move(more);
    }
    return any;
}

Condition through(Condition inner, const std::string& table, const std::string& column) {
    if (is_never(inner)) return inner;
    inner.sql =
        "exists (select 1 from " + table + " where " + table + ".id = " + column + " and " + inner.sql + ')';
    return inner;
}

}  // namespace access

}  // namespace truong
