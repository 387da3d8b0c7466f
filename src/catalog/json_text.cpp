#include "catalog/json_text.hpp"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <cmath>

#include "base/text.hpp"

namespace truong::json {

const Value* Value::find(std::string_view name) const {
    for (const auto& [key, value] : members)
        if (key == name) return &value;
    return nullptr;
}

std::optional<std::int64_t> Value::integer() const {
    if (type != Type::number) return {};
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [read_to, fault] = std::from_chars(text.data(), end, number);
    if (fault != std::errc() || read_to != end) return {};
    return number;
}

namespace {

using ParseError = boost::json::error_code;

/// A key in a path; shortened and without control characters, because the client chose it and the answer and
/// the log repeat it.
std::string shown_key(std::string key) {
    constexpr std::size_t longest = 60;
    for (char& letter : key)
        if (static_cast<unsigned char>(letter) < 0x20) letter = '?';
    if (key.size() <= longest) return key;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(key[end]) & 0xC0U) == 0x80U) --end;
    return key.substr(0, end) + "…";
}

/// Builds the tree from the events of Boost's parser; a refusal of ours is kept in `refusal`.
class TreeBuilder {
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);
    using View = boost::json::string_view;

    explicit TreeBuilder(std::size_t items) : limit_(items) {}

    bool on_document_begin(ParseError&) { return true; }
    bool on_document_end(ParseError&) { return true; }
    bool on_object_begin(ParseError& error) { return open(Type::object, error); }
    bool on_object_end(std::size_t, ParseError& error) {
        const std::string* doubled = doubled_key(*open_.back());
        if (doubled) return refuse("duplicate_key", {}, error, doubled);
        return close();
    }
    bool on_array_begin(ParseError& error) { return open(Type::array, error); }
    bool on_array_end(std::size_t, ParseError&) { return close(); }
    bool on_key_part(View part, std::size_t, ParseError&) { return gather(part); }
    bool on_key(View part, std::size_t, ParseError& error) {
        gather(part);
        auto& [key, value] = open_.back()->members.emplace_back();
        key = std::move(gathered_);
        gathered_.clear();
        return key.find('\0') == std::string::npos || refuse("not_text", {}, error);
    }
    bool on_string_part(View part, std::size_t, ParseError&) { return gather(part); }
    bool on_string(View part, std::size_t, ParseError& error) {
        gather(part);
        Value* value = place(Type::string, error);
        if (!value) return false;
        value->text = std::move(gathered_);
        gathered_.clear();
        return value->text.find('\0') == std::string::npos || refuse("not_text", {}, error);
    }
    bool on_number_part(View part, ParseError&) { return gather(part); }
    bool on_int64(std::int64_t, View part, ParseError& error) { return number(part, true, error); }
    bool on_uint64(std::uint64_t, View part, ParseError& error) { return number(part, false, error); }
    bool on_double(double approximate, View part, ParseError& error) {
        gather(part);
        const bool whole = gathered_.find_first_of(".eE") == std::string::npos;
        return number({}, std::isfinite(approximate) && !whole, error);
    }
    bool on_bool(bool flag, ParseError& error) {
        Value* value = place(Type::boolean, error);
        if (value) value->flag = flag;
        return value != nullptr;
    }
    bool on_null(ParseError& error) { return place(Type::null, error) != nullptr; }
    bool on_comment_part(View, ParseError&) { return false; }
    bool on_comment(View, ParseError&) { return false; }

    /// "marks[3].presence": the value that was read last, or `key` of the object that is open.
    std::string path(const std::string* key = nullptr) const {
        std::string path;
        for (const Value* level : open_) {
            const bool innermost = level == open_.back();
            if (level->is(Type::array) && !level->items.empty())
                path += '[' + std::to_string(level->items.size() - 1) + ']';
            if (!level->is(Type::object) || (level->members.empty() && !key)) continue;
            if (!path.empty()) path += '.';
            path += shown_key(innermost && key ? *key : level->members.back().first);
        }
        return path;
    }
    std::optional<Finding> refusal;
    Value root;

private:
    bool gather(View part) { return gathered_.append(part.data(), part.size()), true; }

    bool refuse(std::string code, std::vector<std::string> args, ParseError& error,
                const std::string* key = nullptr) {
        refusal = Finding{.path = path(key), .code = std::move(code), .args = std::move(args)};
        error = boost::json::error::syntax;
        return false;
    }

    Value* place(Type type, ParseError& error) {
        if (++count_ > limit_) return refuse("too_many_items", {std::to_string(limit_)}, error), nullptr;
        Value* value = &root;
        if (!open_.empty())
            value = open_.back()->is(Type::array) ? &open_.back()->items.emplace_back()
                                                  : &open_.back()->members.back().second;
        value->type = type;
        return value;
    }

    bool open(Type type, ParseError& error) {
        Value* value = place(type, error);
        if (value) open_.push_back(value);
        return value != nullptr;
    }
    bool close() { return open_.pop_back(), true; }

    bool number(View part, bool fits, ParseError& error) {
        gather(part);
        Value* value = place(Type::number, error);
        if (!value) return false;
        value->text = std::move(gathered_);
        gathered_.clear();
        return fits || refuse("number_too_big", {}, error);
    }

    /// Sorted rather than compared each with each: the client chooses how many members there are.
    const std::string* doubled_key(const Value& object) {
        keys_.clear();
        for (const auto& member : object.members) keys_.push_back(&member.first);
        std::sort(keys_.begin(), keys_.end(), [](auto left, auto right) { return *left < *right; });
        const auto same = std::adjacent_find(keys_.begin(), keys_.end(),
                                             [](auto left, auto right) { return *left == *right; });
        return same == keys_.end() ? nullptr : *same;
    }

    std::size_t limit_, count_ = 0;
    std::vector<Value*> open_;  // stays valid: a container does not grow while a child of it is open
    std::string gathered_;
    std::vector<const std::string*> keys_;
};

boost::json::parse_options options_for(const Limits& limits) {
    boost::json::parse_options options;
    options.max_depth = static_cast<std::size_t>(limits.depth);
    return options;
}

[[noreturn]] void refuse(Finding finding) { throw Problem(ProblemKind::invalid, {std::move(finding)}); }

}  // namespace

Value parse(std::string_view text, const Limits& limits) {
    if (!text::valid_utf8(text)) refuse({.code = "not_utf8"});
    boost::json::basic_parser<TreeBuilder> parser(options_for(limits), limits.items);
    boost::json::error_code error;
    const std::size_t read_to = parser.write_some(false, text.data(), text.size(), error);
    TreeBuilder& builder = parser.handler();
    if (builder.refusal) refuse(std::move(*builder.refusal));
    if (error == boost::json::error::too_deep)
        refuse({.path = builder.path(), .code = "too_deep", .args = {std::to_string(limits.depth)}});
    if (error == boost::json::error::exponent_overflow)
        refuse({.path = builder.path(), .code = "number_too_big"});
    if (error || read_to < text.size()) refuse({.code = "not_json", .args = {std::to_string(read_to)}});
    return std::move(builder.root);
}

void append_text(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    std::size_t written = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        const auto code = static_cast<unsigned char>(letter);
        if (code >= 0x20 && letter != '"' && letter != '\\') continue;
        out.append(text, written, at - written);
        written = at + 1;
        switch (letter) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default: ((out += "\\u00") += digits[code >> 4U]) += digits[code & 15U];
        }
    }
    out.append(text, written, text.size() - written);
    out += '"';
}

void append_number(std::string& out, std::int64_t number) {
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end);
}

void append(std::string& out, const Value& value) {
    switch (value.type) {
        case Type::null: out += "null"; break;
        case Type::boolean: out += value.flag ? "true" : "false"; break;
        case Type::number: out += value.text; break;
        case Type::string: append_text(out, value.text); break;
        case Type::array: {
            Array array(out);
            for (const Value& item : value.items) append(array.item(), item);
            break;
        }
        case Type::object: {
            Object object(out);
            for (const auto& [name, member] : value.members) append(object.member(name), member);
            break;
        }
    }
}

std::string& Object::member(std::string_view name) {
    if (!first_) out_ += ',';
    first_ = false;
    append_text(out_, name);
    return out_ += ':';
}

std::string& Array::item() {
    if (!first_) out_ += ',';
    first_ = false;
    return out_;
}

}  // namespace truong::json
