// What is wrong with a declaration, said before the server starts.
#include <set>

#include "catalog/catalog.hpp"
#include "catalog/check_screens.hpp"

namespace truong {

namespace {

/// Where and with what remedy; the code is the id that the documentation and the tests name.
class Faults {
public:
    void add(std::string place, std::string code, std::string hint) {
        findings_.push_back({.path = std::move(place), .code = std::move(code), .args = {std::move(hint)}});
    }
    Findings take() { return std::move(findings_); }

private:
    Findings findings_;
};

bool labelled(const Label& label) { return !label.vi.empty() && !label.en.empty(); }

void check_field(const Entity& entity, const Field& field, Faults& faults) {
    const std::string place = entity.table + '.' + std::string(field.name);
    const Kind kind = field.codec->kind;
    if (!labelled(field.label)) faults.add(place, "E2", "give the field a label in vi and in en");
    if ((kind == Kind::text || kind == Kind::list) && field.options.limit == 0)
        faults.add(place, "E3", "everything has a limit: add {.limit = …}");
    if (field.codec->target && !field.target)
        faults.add(place, "E5", "it points to a type that no module declares: declare that, or add .uses");
    const bool to_person = field.target && field.target->person;
    if (entity.stored() && to_person && !entity.personal() && field.options.privacy == Privacy::none)
        faults.add(place, "E4",
                   "it tells about a person: add .about<&…>() to the entity or {.privacy = …} to the field");
    if (!entity.stored()) return;
    if (kind == Kind::list)
        faults.add(place, "E10", "a table has no lists: declare a child entity with .parent<&…>()");
    if (field.options.privacy != Privacy::none && !entity.personal())
        faults.add(place, "E11", "whose data is it? add .person() or .about<&…>() to the entity");
    if (field.options.privacy == Privacy::secret && kind != Kind::text)
        faults.add(place, "E12", "only a text can be secret: store the value as text, or make it sensitive");
    const bool derived = field.options.order != Order::none || field.options.searched;
    if (derived && kind != Kind::text)
        faults.add(place, "E13", "only a text is sorted by a key or searched: drop .order or .searched");
    if (derived && field.options.privacy >= Privacy::sensitive)
        faults.add(place, "E14", "a key beside a hidden value would betray it: drop .order and .searched");
    if (field.options.privacy >= Privacy::sensitive && !entity.reveal.rule)
        faults.add(place, "E20", "who may see the hidden value? add .reveal<rule>() to the entity");
}

void check_options(const Entity& entity, const Field& field, Faults& faults) {
    const std::string place = entity.table + '.' + std::string(field.name);
    if (field.options.form && field.codec->kind != Kind::text)
        faults.add(place, "E21", "only a text has a form: drop .form");
    if (!field.options.codes.empty() && (!field.target || !field.target->find("list")))
        faults.add(place, "E22",
                   "it names a list of codes: let it be the id of an entity with a field `list`");
    if (!field.options.copied_through.empty() && !field.options.derived)
        faults.add(place, "E24", "what is copied is the server's: add .derived = true");
    if (field.options.derived && field.options.required)
        faults.add(place, "E23", "no client can send what is derived: add .required = false");
}

void check_words(const Catalog& catalog, const Entity& entity, const Field& field, Faults& faults) {
    if (!field.codec->choices) return;
    std::string missing;
    for (const std::string_view choice : field.codec->choices()) {
        const Label* word = catalog.find_word(field, choice);
        if (!word || !labelled(*word)) (missing += missing.empty() ? "" : ", ") += choice;
    }
    if (!missing.empty())
        faults.add(
            entity.table + '.' + std::string(field.name), "E25",
            "people read words, not enumerators: add catalog.words<…>({…}) in vi and in en for " + missing);
}

void check_code_list(const Entity& entity, Faults& faults) {
    for (const std::string_view name : {"code", "name_vi", "name_en", "print_name"})
        if (!entity.find(name))
            faults.add(entity.table, "E9",
                       "a code list has code, name_vi, name_en and print_name: add " + std::string(name));
    if (!entity.dated) faults.add(entity.table, "E9", "a code list is dated: add .dated<…>()");
}

void check_stored(const Entity& entity, Faults& faults) {
    if (entity.table.find("anonymous") != std::string::npos)
        faults.add(entity.table, "E7",
                   "the struct lies in an anonymous namespace: move it into its module's");
    if (!entity.read.rule || (!entity.write.rule && !entity.parent))
        faults.add(entity.table, "E1", "deny by default: add .read<rule>() and .write<rule>()");
    if (!labelled(entity.label)) faults.add(entity.table, "E2", "give the entity a label in vi and in en");
    if (entity.importable && entity.uniques.empty() && !entity.dated)
        faults.add(entity.table, "E8", "an import must find its rows again: add .unique<&…>()");
    if (entity.personal() && !entity.retention)
        faults.add(entity.table, "E15", "personal data have an end: add .retention({months, basis})");
    if (entity.parent && entity.rest == Rest::full)
        faults.add(entity.table, "E16", "a child is written with its parent: use Rest::read_only");
    if (entity.campus && !entity.school_owned)
        faults.add(entity.table, "E17", "a campus belongs to a school: drop .campus or .server_wide");
    if (entity.code_list) check_code_list(entity, faults);
}

void check_doubles(const Catalog& catalog, Faults& faults) {
    std::set<std::string_view> prefixes, tables;
    for (const Entity& entity : catalog.entities()) {
        if (!entity.stored()) continue;
        if (!prefixes.insert(entity.prefix).second)
            faults.add(entity.table, "E18", "another entity has this prefix: choose one of its own");
        if (!tables.insert(entity.table).second)
            faults.add(entity.table, "E18", "the type is declared twice: drop one");
    }
}

void check_relations(const Catalog& catalog, Faults& faults) {
    for (const auto& [key, relation] : catalog.relations()) {
        if (!labelled(relation.label))
            faults.add(relation.name, "E2", "give the relation a label in vi and in en");
        if (!catalog.find(relation.object))
            faults.add(relation.name, "E5", "it leads to a type that no module declares");
    }
}

}  // namespace

Findings Catalog::check() const {
    Faults faults;
    for (const Entity& entity : entities_) {
        if (entity.stored()) check_stored(entity, faults);
        for (ScreenFault& fault : faults_of_screen(entity))
            faults.add(std::move(fault.place), "E26", std::move(fault.hint));
        if (entity.member_count != entity.fields.size())
            faults.add(entity.table, "E6",
                       "the struct has " + std::to_string(entity.member_count) + " members, declared are "
                           + std::to_string(entity.fields.size()) + ": add the missing .field<&…>");
        for (const Field& field : entity.fields) {
            check_field(entity, field, faults);
            check_options(entity, field, faults);
            check_words(*this, entity, field, faults);
        }
    }
    for (const auto& [code, sentence] : sentences_)
        if (!labelled(sentence.text)) faults.add(code, "E2", "give the finding a sentence in vi and in en");
    check_doubles(*this, faults);
    check_relations(*this, faults);
    for (const std::string& table : doubled_)
        faults.add(table, "E18", "the type is declared twice: drop one");
    if (!unknown_providers_.empty())
        faults.add("relations", "E19", "a provider answers for a relation that no earlier module declares");
    return faults.take();
}

}  // namespace truong
