#include "catalog/catalog.hpp"

#include "base/check.hpp"
#include "base/text.hpp"

namespace truong {

Entity& Catalog::add(const std::string& table, const std::string& type, TypeKey key,
                     std::string_view prefix) {
    Entity& entity = entities_.emplace_back();
    const std::size_t split = table.find('_');
    entity.table = table;
    entity.module = table.substr(0, split);
    entity.type = type;
    if (split != std::string::npos) entity.path = plural(text::kebab_case(table.substr(split + 1)));
    entity.prefix = prefix;
    entity.key = key;
    if (!by_key_.emplace(key, &entity).second) doubled_.push_back(table);
    return entity;
}

void Catalog::declare_relation(TypeKey tag, const std::string& name, Label label, TypeKey object) {
    Relation& relation = relations_[tag];
    relation.name = name;
    relation.label = label;
    relation.object = object;
}

void Catalog::add_provider(TypeKey tag, Provider provider) {
    const auto found = relations_.find(tag);
    if (found == relations_.end())
        unknown_providers_.push_back(tag);
    else
        found->second.providers.push_back(provider);
}

void Catalog::finding(std::string_view code, Sentence sentence) {
    const bool is_new = sentences_.emplace(code, sentence).second;
    truong::check(is_new, "two sentences for one finding code");
}

void Catalog::add_word(Choices choices, std::string_view enumerator, Label word) {
    const bool is_new = words_.emplace(std::pair(choices, enumerator), word).second;
    truong::check(is_new, "two words for one enumerator");
}

const Label* Catalog::find_word(const Field& field, std::string_view enumerator) const {
    const auto found = words_.find({field.codec->choices, enumerator});
    return found == words_.end() ? nullptr : &found->second;
}

Label Catalog::word_of(const Field& field, std::string_view enumerator) const {
    if (field.codec->kind == Kind::boolean)
        return enumerator == "true" ? Label{"Có", "Yes"} : Label{"Không", "No"};
    const Label* word = find_word(field, enumerator);
    return word ? *word : Label{enumerator, enumerator};
}

Tone Catalog::tone_of(const Field& field, std::string_view enumerator) const {
    const auto found = tones_.find({field.codec->choices, enumerator});
    return found == tones_.end() ? Tone::neutral : found->second;
}

void Catalog::seal() {
    for (Entity& entity : entities_)
        for (Field& field : entity.fields)
            field.target = field.codec->target ? find(field.codec->target) : nullptr;
}

const Entity& Catalog::of(TypeKey key) const {
    const auto found = by_key_.find(key);
    truong::check(found != by_key_.end(), "a type is used that no module declares");
    return *found->second;
}

const Entity* Catalog::find(TypeKey key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : found->second;
}

const Entity* Catalog::find_table(std::string_view table) const {
    for (const Entity& entity : entities_)
        if (entity.stored() && entity.table == table) return &entity;
    return nullptr;
}

namespace {

/// In one pass, so that an argument that looks like a mark stays what it is.
std::string filled(std::string_view sentence, const std::vector<std::string>& args) {
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const std::size_t digit =
            at + 1 < sentence.size() ? static_cast<std::size_t>(sentence[at + 1] - '0') : 10;
        const bool mark =
            sentence[at] == '{' && digit < args.size() && sentence.substr(at + 2).starts_with('}');
        text += mark ? std::string_view(args[digit]) : sentence.substr(at, 1);
        at += mark ? 2 : 0;
    }
    return text;
}

std::string sentence(const Catalog& catalog, const Finding& finding, std::string_view Label::*language) {
    const auto found = catalog.sentences().find(finding.code);
    if (found == catalog.sentences().end()) return finding.code;
    std::string text(found->second.text.*language);
    if (const std::string_view remedy = found->second.remedy.*language; !remedy.empty())
        (text += ' ') += remedy;
    return filled(text, finding.args);
}

}  // namespace

std::string sentence_vi(const Catalog& catalog, const Finding& finding) {
    return sentence(catalog, finding, &Label::vi);
}

std::string sentence_en(const Catalog& catalog, const Finding& finding) {
    return sentence(catalog, finding, &Label::en);
}

}  // namespace truong
