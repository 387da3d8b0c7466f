#pragma once
// The functions, types, members and enumerators of a file.
// Limits: an outline, not a compiler. Macros are not expanded, so what one opens or closes is misread; `<` in
// a parameter list is taken for the beginning of template arguments; of `int a, b;` only b is seen as a
// member.
#include <string_view>
#include <vector>

#include "tests/tidy/lexer.hpp"

namespace truong::tidy {

struct Function {
    std::string_view name;
    std::string_view scope;  // the type it stands in or, outside, the word before ::
    int line = 1;
    int last_line = 1;  // of the body; of a mere declaration `line`
    int parameters = 0;
    bool defined = false;
    bool overrides = false;
    int deepest = 0;  // control blocks inside one another; 1 is a single `if`
    int deepest_line = 1;
};

enum class NounKind { type, member, protected_member, private_member, enumerator };

struct Noun {
    NounKind kind = NounKind::type;
    std::string_view name;
    int line = 1;
};

struct Outline {
    std::vector<Function> functions;
    std::vector<Noun> nouns;
};

/// `code` without comments and directives.
Outline outline_of(const Tokens& code);

}  // namespace truong::tidy
