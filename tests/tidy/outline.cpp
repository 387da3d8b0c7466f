#include "tests/tidy/outline.hpp"

#include <utility>

#include "tests/tidy/header.hpp"

namespace truong::tidy {

namespace {

/// Where declarations stand: outside (no type), or in a type.
struct Scope {
    std::string_view type = {};
    NounKind member = NounKind::member;  // as the access at this place makes it
};

class Reader {
public:
    explicit Reader(const Tokens& code) : code_(code) {}

    Outline run() {
        while (!ended()) declarations({});  // a stray } does not end the file
        return std::move(outline_);
    }

private:
    bool ended() const { return at_ >= code_.size(); }
    bool here(std::string_view text) const { return !ended() && code_[at_] == text; }
    std::string_view before() const { return at_ == 0 ? std::string_view{} : code_[at_ - 1].text; }

    void declarations(Scope scope) {
        while (!ended() && !here("}")) declaration(scope);
        ++at_;
    }

    /// Reads up to and with ';' or the closing brace of a body.
    void declaration(Scope& scope) {
        const std::size_t begin = at_;
        if (access_label(scope)) return;
        while (!ended() && !here(";") && !here("}")) {
            if (here("(") || here("[")) {
                bracket(0);
            } else if (here("{")) {
                if (body(scope, begin)) return;
            } else {
                ++at_;
            }
        }
        declared(scope, begin);
        if (here(";")) ++at_;
    }

    bool access_label(Scope& scope) {
        const bool known = here("public") || here("protected") || here("private");
        if (!known || at_ + 1 >= code_.size() || !(code_[at_ + 1] == ":")) return false;
        scope.member = here("public")      ? NounKind::member
                       : here("protected") ? NounKind::protected_member
                                           : NounKind::private_member;
        at_ += 2;
        return true;
    }

    Header header(std::size_t begin) const { return Header(code_, begin, at_); }

    /// What stands before this '{' says what it opens. False for an initialiser: the declaration goes on.
    bool body(const Scope& scope, std::size_t begin) {
        const Header head = header(begin);
        switch (head.opens()) {
            case Opens::scope:
                ++at_;
                declarations({});
                return true;
            case Opens::type: type_body(head); return false;
            case Opens::function: function_body(scope, head); return true;
            case Opens::value: brace(0); return false;
        }
        return false;
    }

    void type_body(const Header& head) {
        const std::string_view name = head.type_name();
        if (!name.empty()) outline_.nouns.push_back({NounKind::type, name, head.type_line()});
        ++at_;
        if (head.is_enum())
            enumerators();
        else
            declarations({name, head.is_class() ? NounKind::private_member : NounKind::member});
    }

    void enumerators() {
        bool expected = true;
        while (!ended() && !here("}")) {
            if (expected && code_[at_].kind == TokenKind::identifier)
                outline_.nouns.push_back({NounKind::enumerator, code_[at_].text, code_[at_].line});
            expected = here(",");
            if (here("(") || here("{"))
                bracket(0);
            else
                ++at_;
        }
        ++at_;
    }

    void function_body(const Scope& scope, const Header& head) {
        Function function = head.function(scope.type);
        function.defined = true;
        // Functions stand in one another only by types inside them.
        std::swap(current_, function);
        block(0);
        std::swap(current_, function);
        function.last_line = code_[at_ - 1].line;
        outline_.functions.push_back(function);
    }

    void declared(const Scope& scope, std::size_t begin) {
        const Header head = header(begin);
        if (head.is_function()) {
            outline_.functions.push_back(head.function(scope.type));
            return;
        }
        const Token* name = scope.type.empty() ? nullptr : head.member();
        if (name == nullptr) return;
        outline_.nouns.push_back(
            {head.is_static() ? NounKind::member : scope.member, name->text, name->line});
    }

    // Statements: `depth` counts the control blocks around.

    void block(int depth) {
        ++at_;
        while (!ended() && !here("}")) statement(depth);
        ++at_;
    }

    void statement(int depth) {
        while (here("[") && at_ + 1 < code_.size() && code_[at_ + 1] == "[") bracket(depth);  // [[likely]]
        if (here("{")) return block(depth);
        if (here("if") || here("for") || here("while") || here("switch")) return control(depth + 1);
        if (here("do")) return do_loop(depth + 1);
        if (here("try")) return try_block(depth + 1);
        if (here("struct") || here("class") || here("union") || here("enum")) return local_type();
        if (here("case") || here("default")) return label(depth);
        expression(depth);
    }

    void entered(int depth) {
        if (depth <= current_.deepest) return;
        current_.deepest = depth;
        current_.deepest_line = ended() ? 0 : code_[at_].line;
    }

    void control(int depth) {
        entered(depth);
        const bool is_if = here("if");
        while (!ended() && !here("(")) ++at_;  // constexpr
        bracket(depth);
        statement(depth);
        if (!is_if || !here("else")) return;
        ++at_;
        if (here("if"))
            control(depth);  // else if: a further branch, not a deeper one
        else
            statement(depth);
    }

    void do_loop(int depth) {
        entered(depth);
        ++at_;
        statement(depth);
        expression(depth);
    }

    void try_block(int depth) {
        entered(depth);
        ++at_;
        block(depth);
        while (here("catch")) {
            ++at_;
            bracket(depth);
            block(depth);
        }
    }

    void local_type() {
        Scope none;
        declaration(none);
    }

    void label(int depth) {
        while (!ended() && !here(":")) ++at_;
        ++at_;
        if (!here("}")) statement(depth);
    }

    void expression(int depth) {
        while (!ended() && !here(";") && !here("}")) {
            if (here("(") || here("[") || here("{"))
                bracket(depth);
            else
                ++at_;
        }
        if (here(";")) ++at_;
    }

    /// From an opening bracket past its closing one; bodies of lambdas in it are blocks.
    void bracket(int depth) {
        if (here("{")) return brace(depth);
        const std::string_view close = here("(") ? ")" : "]";
        ++at_;
        while (!ended() && !here(close) && !here("}")) {
            if (here("(") || here("[") || here("{"))
                bracket(depth);
            else
                ++at_;
        }
        if (here(close)) ++at_;
    }

    void brace(int depth) {
        if (opens_lambda(code_, at_)) return block(depth);
        ++at_;
        while (!ended() && !here("}")) {
            if (here("(") || here("[") || here("{"))
                bracket(depth);
            else
                ++at_;
        }
        ++at_;
    }

    const Tokens& code_;
    std::size_t at_ = 0;
    Outline outline_;
    Function current_;
};

}  // namespace

Outline outline_of(const Tokens& code) { return Reader(code).run(); }

}  // namespace truong::tidy
