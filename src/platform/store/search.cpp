#include "platform/store/search.hpp"

#include "base/text.hpp"

namespace truong::store {

namespace {

std::string pattern_of(std::string_view text) {
    std::string pattern = "%";
    for (const char letter : text::fold(text)) {
        if (letter == '%' || letter == '_' || letter == '\\') pattern += '\\';
        pattern += letter;
    }
    return pattern += '%';
}

}  // namespace

Condition containing(const Entity& entity, std::string_view text) {
    const std::string pattern = pattern_of(text);
    Condition any = never();
    for (const Field& field : entity.fields)
        if (field.options.searched)
            any = std::move(any)
                  || Condition{entity.table + '.' + std::string(field.name) + "_folded like ? escape '\\'",
                               {pattern}};
    return any;
}

}  // namespace truong::store
