#include "platform/store/search.hpp"

#include "base/text.hpp"

namespace truong::store {

namespace {

std::string escaped(std::string_view text) {
    std::string pattern;
    for (const char letter : text::fold(text)) {
        if (letter == '%' || letter == '_' || letter == '\\') pattern += '\\';
        pattern += letter;
    }
    return pattern;
}

Condition like(const Entity& entity, const std::string& pattern) {
    Condition any = never();
    for (const Field& field : entity.fields)
        if (field.options.searched)
            any = std::move(any)
                  || Condition{entity.table + '.' + std::string(field.name) + "_folded like ? escape '\\'",
                               {pattern}};
    return any;
}

}  // namespace

Condition containing(const Entity& entity, std::string_view text) {
    return like(entity, '%' + escaped(text) + '%');
}

Condition with_word(const Entity& entity, std::string_view text) {
    return like(entity, escaped(text) + '%') || like(entity, "% " + escaped(text) + '%');
}

}  // namespace truong::store
