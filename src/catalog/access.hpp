#pragma once
// Who asks, and which rows exist for him. A rule is a plain function from the question to a SQL condition.
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/instant.hpp"
#include "base/number.hpp"
#include "base/reflect.hpp"
#include "catalog/label.hpp"

namespace truong {
namespace org {
struct Unit;
struct School;
struct Campus;
}  // namespace org
namespace people {
struct Person;
}
namespace accounts {
struct Account;
}
namespace access {
class Scopes;
}

/// As what somebody acts now. One hat at a time: a rule for two of them at once would scan the table.
enum class Hat { none, staff, guardian, pupil, officer, integration, system };

/// What a school or an authority appoints people to, with a date. What follows from a relation (teaches a
/// class, is guardian of a pupil) is not a role.
enum class Role {
    administrator,
    principal,
    vice_principal,
    clerk,
    teacher,
    nurse,
    accountant,
    librarian,
    cook,
    technician,
    appraiser
};

class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles) {
        for (const Role role : roles) bits_ |= bit(role);
    }
    constexpr void add(Role role) { bits_ |= bit(role); }
    constexpr bool has(Role role) const { return (bits_ & bit(role)) != 0; }
    friend bool operator==(const Roles&, const Roles&) = default;

private:
    static constexpr std::uint32_t bit(Role role) { return std::uint32_t{1} << static_cast<unsigned>(role); }
    std::uint32_t bits_ = 0;
};

struct Actor {
    Hat hat = Hat::none;
    Id<accounts::Account> account;
    Id<people::Person> person;
    Id<org::School> school;   // zero: acts for no single school (officer, server)
    Id<org::Campus> campus;   // zero: every campus of the school
    Id<org::Unit> authority;  // of an officer: the unit he serves
    Roles roles;
    std::int64_t session = 0;  // of a person who signed in
    std::shared_ptr<const access::Scopes>
        scopes;  // of a service: what it may touch at most; null: everything
};

/// A parameter of a condition; dates as ISO text.
using Param = std::variant<std::monostate, std::int64_t, std::string>;

struct Condition {
    std::string sql;
    std::vector<Param> params;
};
inline Condition always() { return {"true", {}}; }
inline Condition never() { return {"false", {}}; }
inline bool is_never(const Condition& condition) { return condition.sql == "false"; }
Condition operator&&(Condition left, Condition right);
Condition operator||(Condition left, Condition right);

struct Question;
using Rule = Condition (*)(const Question&);
/// Answers for one relation: which values of `column` stand in it to the actor.
using Provider = Condition (*)(const Question&, std::string_view column);

/// "Is homeroom teacher of", "is officer of an authority above": declared by the module that needs to ask,
/// answered by any module that knows, so that no lower module includes a higher one.
struct Relation {
    std::string name;
    Label label;
    TypeKey object = nullptr;  // the entity at the far end
    std::vector<Provider> providers;
};
using Relations = std::unordered_map<TypeKey, Relation>;

/// What a rule may look at. It never sees the row: its answer becomes part of the query.
struct Question {
    const Actor& actor;
    const Relations& relations;
    Date today;
};

/// "attendance_roll.class_id". Always qualified: a bare name in a subquery would silently bind to the outer
/// table.
template <auto Member> std::string column() {
    return table_name<owner_of<Member>>() + '.' + std::string(member_name<Member>());
}

Param to_param(Date date);
inline Param to_param(Instant instant) { return instant.ms; }
inline Param to_param(TimeOfDay time) { return std::int64_t{time.minutes}; }
inline Param to_param(Money money) { return money.dong; }
inline Param to_param(Score score) { return std::int64_t{score.hundredths}; }
inline Param to_param(const std::string& text) { return text; }
template <class Type> Param to_param(Id<Type> id) { return id.value; }
template <class Type>
requires std::is_integral_v<Type> Param to_param(Type number) { return static_cast<std::int64_t>(number); }
template <class Enum>
requires std::is_enum_v<Enum> Param to_param(Enum value) { return std::string(name_of(value)); }

namespace access {

/// What the token of a service may touch: "org" or "org.rooms" with ":read" or ":write"; writing includes
/// reading. It narrows the rules and never widens them.
class Scopes {
public:
    /// Nothing where a word is no scope.
    static std::shared_ptr<const Scopes> parse(std::string_view list);
    bool allow(std::string_view module, std::string_view path, bool writing) const;
    /// "org.rooms:read,people:read", as it was parsed.
    const std::string& text() const { return text_; }

private:
    std::string text_;
    std::set<std::string, std::less<>> words_;
};

template <class Type> struct Plain { using type = Type; };
template <class Type> struct Plain<std::optional<Type>> { using type = Type; };
Condition compare(std::string column, std::string_view sign, Param value);
Condition is_null(std::string column);
Condition one_of(std::string column, std::vector<Param> values);
Condition ask(const Question& question, TypeKey relation, const std::string& column);
Condition through(Condition inner, const std::string& table, const std::string& column);
}  // namespace access

/// where<&Roll::date> == date: only a value of the member's own type compiles.
template <auto Member> struct Column {
    using Plain = typename access::Plain<member_type<Member>>::type;
    Condition operator==(const Plain& value) const { return with(" = ", value); }
    Condition operator!=(const Plain& value) const { return with(" <> ", value); }
    Condition operator<(const Plain& value) const { return with(" < ", value); }
    Condition operator<=(const Plain& value) const { return with(" <= ", value); }
    Condition operator>(const Plain& value) const { return with(" > ", value); }
    Condition operator>=(const Plain& value) const { return with(" >= ", value); }
    Condition is_null() const { return access::is_null(column<Member>()); }
    Condition in(const std::vector<Plain>& values) const {
        std::vector<Param> params;
        for (const Plain& value : values) params.push_back(to_param(value));
        return access::one_of(column<Member>(), std::move(params));
    }

private:
    static Condition with(std::string_view sign, const Plain& value) {
        return access::compare(column<Member>(), sign, to_param(value));
    }
};
template <auto Member> inline constexpr Column<Member> where{};

/// One of several rules; a rule that can never hold for this actor leaves no OR behind to spoil the plan.
template <Rule... rules> Condition any_of(const Question& question) {
    return (never() || ... || rules(question));
}

/// Holds for the system itself: migrations, jobs, demo data. No request ever wears this hat.
inline Condition system_only(const Question& question) {
    return question.actor.hat == Hat::system ? always() : never();
}
/// Anyone who is signed in: for public facts such as code lists.
inline Condition everyone(const Question& question) {
    return question.actor.hat == Hat::none ? never() : always();
}
/// Staff of the school that hold one of the roles.
template <Role... roles> Condition holds(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat == Hat::staff && actor.school && (actor.roles.has(roles) || ...) ? always() : never();
}
inline Condition any_staff(const Question& question) {
    return question.actor.hat == Hat::staff && question.actor.school ? always() : never();
}
/// The people who run the server: authority tree, code lists.
inline Condition server_administrator(const Question& question) {
    const bool officer = question.actor.hat == Hat::officer || question.actor.hat == Hat::integration;
    return officer && question.actor.roles.has(Role::administrator) ? always() : never();
}

/// The row's member stands in the relation to the actor.
template <class RelationTag, auto Member> Condition related(const Question& question) {
    return access::ask(question, type_key<RelationTag>(), column<Member>());
}
/// The school that owns the row stands in the relation to the actor.
template <class RelationTag, class Row> Condition related_school(const Question& question) {
    return access::ask(question, type_key<RelationTag>(), table_name<Row>() + ".school_id");
}

/// The rule of the row that Member points to. Asked row by row (exists): SQLite would write out the whole
/// list of an `in (select …)` first. An entity that is often listed without its parent carries a column of
/// its own.
template <auto Member, Rule rule> Condition through(const Question& question) {
    return access::through(rule(question), table_name<typename member_type<Member>::target>(),
                           column<Member>());
}

}  // namespace truong
