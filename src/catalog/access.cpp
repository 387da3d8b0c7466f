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
    Condition any = never();
    for (const Provider provider : found->second.providers)
        any = std::move(any) || provider(question, column);
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
