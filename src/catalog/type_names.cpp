#include "catalog/type_names.hpp"

#include <vector>

#include "base/check.hpp"

namespace truong {

namespace {

/// What one declared type may be seen as: the row and the forms in which it is sent.
std::vector<std::string> forms(const std::string& name) {
    std::vector<std::string> forms;
    for (const std::string_view form : {"", "Id", "Create", "Patch", "Change", "Bulk", "Members", "Input"})
        forms.push_back(name + std::string(form));
    return forms;
}

/// Names that the descriptions use for themselves, and those that would hide one of the language's own.
constexpr std::string_view api_names[] = {
    "ActionInfo",   "Actions", "Array",      "Boolean",    "Bulk",      "BulkAnswer", "BulkItem",
    "Date",         "Day",     "EntityInfo", "EntityName", "FieldInfo", "Finding",    "History",
    "HistoryEntry", "Instant", "Kind",       "Label",      "Money",     "Number",     "Object",
    "One",          "Page",    "Partial",    "Privacy",    "Problem",   "Promise",    "Record",
    "Rest",         "Rows",    "Score",      "Severity",   "String",    "TimeOfDay"};

}  // namespace

std::string camel_case(std::string_view snake) {
    std::string camel;
    bool word_begins = true;
    for (const char letter : snake) {
        const bool lower = letter >= 'a' && letter <= 'z';
        if (letter != '_') camel += word_begins && lower ? static_cast<char>(letter - 'a' + 'A') : letter;
        word_begins = letter == '_';
    }
    return camel;
}

TypeNames::TypeNames(const Catalog& catalog) {
    std::map<std::string, int, std::less<>> uses;
    for (const std::string_view name : api_names) ++uses[std::string(name)];
    for (const Entity& type : catalog.entities())
        for (const std::string& form : forms(type.type)) ++uses[form];
    for (const Entity& type : catalog.entities()) {
        bool shared = false;
        for (const std::string& form : forms(type.type)) shared = shared || uses[form] > 1;
        const std::string name = shared ? camel_case(type.module) + type.type : type.type;
        for (const std::string& form : forms(name))
            check(taken_.insert(form).second,
                  "two types would both be called " + form + " in the API: rename one");
        names_.emplace(&type, name);
    }
}

std::string TypeNames::choice(const Entity& type, const Field& field) const {
    const std::string name = of(type) + camel_case(field.name);
    return taken_.contains(name) ? name + "Choice" : name;
}

}  // namespace truong
