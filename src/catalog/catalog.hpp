#pragma once
// Everything the modules declare, and the check that stops a wrong declaration.
#include <deque>
#include <initializer_list>
#include <map>
#include <unordered_map>
#include <utility>

#include "base/finding.hpp"
#include "catalog/entity.hpp"

namespace truong {

/// The two sentences of a finding's code; {0}, {1} … stand for its arguments.
struct Sentence {
    Label text;
    Label remedy;  // what to do about it
};

class Catalog {
public:
    /// With the platform's own sentences and words.
    Catalog();
    Catalog(const Catalog&) = delete;
    Catalog& operator=(const Catalog&) = delete;

    template <class Struct> EntityBuilder<Struct> entity(std::string_view prefix, Label label) {
        Entity& made = add<Struct>(prefix, label);
        return EntityBuilder<Struct>(made).template field<&Struct::id>({"Mã", "Id"}, {.required = false});
    }
    template <class Struct> EntityBuilder<Struct> message(Label label = {}) {
        return EntityBuilder<Struct>(add<Struct>({}, label));
    }
    /// A relation to entities of type Object; see Relation.
    template <class Tag, class Object> void relation(Label label) {
        declare_relation(type_key<Tag>(), table_name<Tag>(), label, type_key<Object>());
    }
    template <class Tag> void provide(Provider provider) { add_provider(type_key<Tag>(), provider); }
    void finding(std::string_view code, Sentence sentence);
    /// What people read in place of the enumerators, in lists, files and imports.
    template <class Enum> void words(std::initializer_list<std::pair<Enum, Label>> words) {
        for (const auto& [value, label] : words) add_word(enumerators<Enum>, name_of(value), label);
    }

    /// What the enumerators mean to whoever reads them; neutral unless said.
    template <class Enum> void tones(std::initializer_list<std::pair<Enum, Tone>> tones) {
        for (const auto& [value, tone] : tones) tones_[{enumerators<Enum>, name_of(value)}] = tone;
    }

    /// After the last module: resolves references. Nothing is declared afterwards.
    void seal();
    /// Every wrong declaration, each with id, place and hint; empty: the server may start.
    Findings check() const;

    const Entity& of(TypeKey key) const;
    const Entity* find(TypeKey key) const;
    const Entity* find_table(std::string_view table) const;
    const std::deque<Entity>& entities() const { return entities_; }
    const Relations& relations() const { return relations_; }
    const std::map<std::string, Sentence, std::less<>>& sentences() const { return sentences_; }
    /// The words of a choice; nullptr: none are declared.
    const Label* find_word(const Field& field, std::string_view enumerator) const;
    /// The same, or the enumerator itself. Of a boolean: "true" and "false".
    Label word_of(const Field& field, std::string_view enumerator) const;
    Tone tone_of(const Field& field, std::string_view enumerator) const;

private:
    template <class Struct> Entity& add(std::string_view prefix, Label label) {
        Entity& made = add(table_name<Struct>(), type_name<Struct>(), type_key<Struct>(), prefix);
        made.label = label;
        made.member_count = member_count<Struct>();
        made.make = []() -> std::shared_ptr<void> { return std::make_shared<Struct>(); };
        return made;
    }
    Entity& add(const std::string& table, const std::string& type, TypeKey key, std::string_view prefix);
    void declare_relation(TypeKey tag, const std::string& name, Label label, TypeKey object);
    void add_provider(TypeKey tag, Provider provider);
    /// The list of enumerators, which is one for each enum.
    using Choices = const std::vector<std::string_view>& (*)();
    void add_word(Choices choices, std::string_view enumerator, Label word);

    std::deque<Entity> entities_;  // addresses stay
    std::unordered_map<TypeKey, Entity*> by_key_;
    Relations relations_;
    std::vector<TypeKey> unknown_providers_;
    std::vector<std::string> doubled_;
    std::map<std::string, Sentence, std::less<>> sentences_;
    std::map<std::pair<Choices, std::string_view>, Label> words_;
    std::map<std::pair<Choices, std::string_view>, Tone> tones_;
};

/// The finding's sentence in vi and en, its arguments filled in; the code itself where none is declared.
std::string sentence_vi(const Catalog& catalog, const Finding& finding);
std::string sentence_en(const Catalog& catalog, const Finding& finding);

}  // namespace truong
