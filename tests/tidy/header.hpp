#pragma once
// The tokens before a '{' or ';': of which declaration they are the head.
#include <cstddef>
#include <string_view>

#include "tests/tidy/outline.hpp"

namespace truong::tidy {

enum class Opens { scope, type, function, value };

/// Is the '{' at `brace` the body of a lambda?
bool opens_lambda(const Tokens& code, std::size_t brace);

class Header {
public:
    /// The tokens from `begin` to, without, `end`.
    Header(const Tokens& code, std::size_t begin, std::size_t end);

    Opens opens() const;
    bool is_enum() const;
    bool is_class() const;
    bool is_static() const;
    /// A function, whether a body follows or not.
    bool is_function() const;
    /// Empty when the type has none.
    std::string_view type_name() const;
    int type_line() const;
    Function function(std::string_view type) const;
    /// The name of a data member; null for anything else.
    const Token* member() const;

private:
    bool has(std::string_view word) const;
    std::size_t behind_group(std::size_t at) const;
    bool opens_type() const;
    std::string_view scope_before(std::size_t colons) const;
    std::size_t find(std::string_view mark, std::size_t from) const;
    std::size_t type_word() const;
    bool may_name(std::size_t at) const;
    std::size_t find_parameters() const;
    int count_parameters() const;

    const Tokens& code_;
    std::size_t begin_;  // behind template <…>, attributes and specifiers
    std::size_t end_;
    std::size_t parameters_;  // the '(' of the parameter list; end_ when there is none
};

}  // namespace truong::tidy
