#pragma once
// The declaration of a struct: shape from the compiler, meaning from the module. After it everything is
// run-time data: what it is, never how a database or a screen does it.
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/reflect.hpp"
#include "catalog/access.hpp"
#include "catalog/codec.hpp"
#include "catalog/label.hpp"
#include "catalog/presentation.hpp"

namespace truong {

/// How much a field tells about a person, from weak to strong:
/// personal: masked in the change log that people read, its full value sealed under the person's key;
/// sensitive: also masked in answers unless asked for by name, and every reading is logged;
/// secret: also stored encrypted; a keyed hash beside it serves the search for an equal value.
enum class Privacy { none, personal, sensitive, secret };

/// none: only services of the module touch it; read_only: list and read; full: also create, change, end,
/// bulk.
enum class Rest { none, read_only, full };

/// How a text is sorted: by the Vietnamese collation, or as a person's name in a register. Kept as a key.
enum class Order { none, text, person_name };

/// What a text must look like beyond its length, with a sample beside it, so that forms, services, imports
/// and tests agree.
struct TextForm {
    std::string_view name;  // "phone", for the description
    /// The code of what is wrong; empty: nothing. Never asked about an empty text.
    std::string_view (*fault)(std::string_view text) = nullptr;
    std::string (*sample)(std::uint64_t number) = nullptr;
    /// One spelling of what people type in several; none: it stays as it was typed.
    std::string (*normal)(std::string_view text) = nullptr;
};

struct FieldOptions {
    std::int64_t limit = 0;               // characters of a text, elements of a list, greatest number
    std::optional<std::int64_t> minimum;  // of a number; else 0 unless stated
    bool required = true;                 // on the wire; false keeps the default of the struct
    Privacy privacy = Privacy::none;
    Order order = Order::none;
    bool searched = false;  // found by q=… without diacritics
    std::string_view was;   // the column's name before it was renamed
    Label help;
    const TextForm* form = nullptr;
    bool lookup = false;     // found by equal values: has an index of its own
    std::string_view codes;  // an id of a code list's entry: of this list only
    bool derived = false;    // kept by the server: answered, never taken from a client
    /// Of a derived field: the id through which its value is copied, from the field of the same name,
    /// whenever the row is put.
    std::string_view copied_through;
    Show show = Show::automatic;
    int priority = 0;                 // 1: also on a phone, 2: in a list, 3: on the page; 0: by its kind
    std::string_view section;         // of the entity's presentation
    std::optional<std::int64_t> low;  // of a measure: below it is bad
};

/// The same options for a field that stands under that heading of its screen.
constexpr FieldOptions in_section(std::string_view section, FieldOptions options = {}) {
    options.section = section;
    return options;
}
/// The same options with a word about what belongs there.
constexpr FieldOptions explained(Label help, FieldOptions options = {}) {
    options.help = help;
    return options;
}
/// The same options for a field that plays another part than its kind tells.
constexpr FieldOptions shown_as(Show show, FieldOptions options = {}) {
    options.show = show;
    return options;
}
/// The same options for a field that matters more or less than its kind tells.
constexpr FieldOptions at_priority(int priority, FieldOptions options = {}) {
    options.priority = priority;
    return options;
}

/// How long the data of a person are kept once the row has ended, and why.
struct Retention {
    std::int32_t months = 0;  // 0: for ever
    std::string_view basis;   // the rule behind it, e.g. "NĐ 88/2026 Đ8.3"
};

struct Entity;

struct Field {
    std::string_view name;
    Label label;
    FieldOptions options;
    std::ptrdiff_t offset = 0;
    const Codec* codec = nullptr;
    const Entity* target = nullptr;  // resolved by Catalog::seal()
    std::string json_key;            // "\"name\":"

    Value load(const void* row) const { return codec->load(static_cast<const char*>(row) + offset); }
    bool store(void* row, const Value& value) const {
        return codec->store(static_cast<char*>(row) + offset, value);
    }
    const void* in(const void* row) const { return static_cast<const char*>(row) + offset; }
    void* in(void* row) const { return static_cast<char*>(row) + offset; }
};

/// A validity period: rows with equal keys may not overlap. Both days belong to it; no last day: open.
struct Dated {
    const Field* from = nullptr;
    const Field* to = nullptr;
    std::vector<const Field*> key;
};

/// A list on the page of what `field` points to.
struct PartOf {
    const Field* field = nullptr;
    Label label;     // else what the list is called
    int place = 10;  // smaller ones stand first; equal ones in the order of declaration
    /// Of a part that hangs on a person: whose page shows it beside the person's own; else all that do.
    TypeKey beside = nullptr;
};

struct NamedRule {
    Rule rule = nullptr;
    std::string_view name;  // as the declaration spells it
};

/// An entity has a prefix and a table; a message (input, output, event) has neither.
struct Entity {
    std::string table;
    std::string module, type;  // "org", "UnitPeriod"
    std::string path;          // "unit-periods"
    std::string_view prefix;
    std::string_view was;  // the table's name before it was renamed
    Label label;
    TypeKey key = nullptr;
    std::size_t member_count = 0;
    std::deque<Field> fields;  // addresses stay
    std::vector<std::vector<const Field*>> uniques;
    NamedRule read, write;
    NamedRule act;     // who is offered the actions of the module on a row; else who writes
    NamedRule reveal;  // who may ask for sensitive and secret values, beside reading the row
    Rest rest = Rest::none;
    bool school_owned = true;
    bool person = false;     // a row is a person
    bool code_list = false;  // dated, with names in both languages and the printed one
    bool importable = false;
    const Field* about = nullptr;  // the person that a row tells about
    const Field* campus = nullptr;
    const Field* parent = nullptr;  // written only with it, under its rule
    std::optional<Dated> dated;
    std::optional<Retention> retention;
    std::optional<Presentation> presentation;  // none: no screen shows it
    std::vector<PartOf> part_of;
    CreatedBy created_by;
    std::shared_ptr<void> (*make)() = nullptr;  // a new value of the struct

    bool stored() const { return !prefix.empty(); }
    bool personal() const { return person || about; }
    const Field* find(std::string_view name) const;
    /// The strictest class among its fields.
    Privacy privacy() const;
    const Field& id() const { return fields.front(); }
    std::int64_t id_of(const void* row) const;
};

/// What the compiler knows about a member.
struct Member {
    std::string_view name;
    std::ptrdiff_t offset = 0;
    const Codec* codec = nullptr;
};
void add_field(Entity& entity, const Member& member, Label label, FieldOptions options);
/// "authorities" from "authority", for addresses.
std::string plural(std::string_view noun);

namespace declaring {
template <Rule rule> constexpr std::string_view pretty_rule() { return __PRETTY_FUNCTION__; }
/// "truong::org::managers" as both compilers write it, without what differs between them.
std::string_view rule_name(std::string_view pretty);
const Field* declared(const Entity& entity, std::string_view name);
}  // namespace declaring

/// Collects a declaration. A member named before its .field<> is a bug of the declaration and fails at once.
template <class Struct> class EntityBuilder {
public:
    explicit EntityBuilder(Entity& entity) : entity_(entity) {}

    template <auto Pointer> EntityBuilder& field(Label label, FieldOptions options = {}) {
        static_assert(std::is_same_v<owner_of<Pointer>, Struct>, "this member belongs to another struct");
        add_field(entity_, {member_name<Pointer>(), offset_of<Pointer>(), &codec<member_type<Pointer>>},
                  label, options);
        return *this;
    }
    template <auto... Members> EntityBuilder& unique() {
        return entity_.uniques.push_back({the<Members>()...}), *this;
    }
    template <auto From, auto To, auto... Key> EntityBuilder& dated() {
        static_assert(std::is_same_v<member_type<From>, Date>, "a period begins on a Date");
        static_assert(std::is_same_v<member_type<To>, std::optional<Date>>, "and ends on an optional<Date>");
        return entity_.dated = Dated{the<From>(), the<To>(), {the<Key>()...}}, *this;
    }
    template <auto Member> EntityBuilder& parent() { return entity_.parent = the<Member>(), *this; }
    template <auto Member> EntityBuilder& about() { return entity_.about = the<Member>(), *this; }
    template <auto Member> EntityBuilder& campus() { return entity_.campus = the<Member>(), *this; }
    template <Rule rule> EntityBuilder& read() { return entity_.read = named<rule>(), *this; }
    template <Rule rule> EntityBuilder& write() { return entity_.write = named<rule>(), *this; }
    template <Rule rule> EntityBuilder& reveal() { return entity_.reveal = named<rule>(), *this; }
    template <Rule rule> EntityBuilder& act() { return entity_.act = named<rule>(), *this; }
    EntityBuilder& rest(Rest rest) { return entity_.rest = rest, *this; }
    EntityBuilder& server_wide() { return entity_.school_owned = false, *this; }
    EntityBuilder& person() { return entity_.person = true, *this; }
    EntityBuilder& code_list() { return entity_.code_list = true, *this; }
    EntityBuilder& importable() { return entity_.importable = true, *this; }
    EntityBuilder& retention(Retention retention) { return entity_.retention = retention, *this; }
    EntityBuilder& present(Presentation look) { return entity_.presentation = std::move(look), *this; }
    template <auto Member, class Beside = void>
    EntityBuilder& part_of(Label label = {}, int place = PartOf{}.place) {
        PartOf& part = entity_.part_of.emplace_back(PartOf{the<Member>(), label, place});
        if constexpr (!std::is_void_v<Beside>) part.beside = type_key<Beside>();
        return *this;
    }
    template <class Message> EntityBuilder& created_by(std::string_view path) {
        return entity_.created_by = {path, type_key<Message>()}, *this;
    }
    EntityBuilder& was(std::string_view table) { return entity_.was = table, *this; }

private:
    template <auto Member> const Field* the() const {
        static_assert(std::is_same_v<owner_of<Member>, Struct>, "this member belongs to another struct");
        return declaring::declared(entity_, member_name<Member>());
    }
    template <Rule rule> static NamedRule named() {
        return {rule, declaring::rule_name(declaring::pretty_rule<rule>())};
    }
    Entity& entity_;
};

}  // namespace truong
