#include "tests/hostile/bundles.hpp"

namespace truong::test {

namespace {

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    while (times-- > 0) all += text;
    return all;
}

std::string quoted(const std::string& text) { return '"' + text + '"'; }

struct Bad {
    std::string name;
    std::string json;
};

/// What no field of a row takes.
std::vector<Bad> bad_for_all() {
    return {{"list", "[]"},
            {"object", "{}"},
            {"nested", R"({"a":[{"b":null}]})"},
            {"lone surrogate", R"("\ud800")"},
            {"half pair", R"("\ude00x")"},
            {"NUL", R"("a\u0000b")"},
            {"raw NUL", std::string("\"a\0b\"", 5)},
            {"invalid UTF-8", "\"\xc3\x28\""},
            {"overlong UTF-8", "\"\xc0\xaf\""},
            {"big integer", "99999999999999999999"},
            {"big exponent", "1e999"},
            {"not a number", "NaN"},
            {"SQL without quotes", "1 or 1=1"}};
}

void add_texts(std::vector<Bad>& bad, const FieldOptions& options) {
    const auto over = static_cast<std::size_t>(options.limit) + 1;
    bad.push_back({"number", "7"});
    bad.push_back({"boolean", "true"});
    bad.push_back({"over-long", quoted(repeated("x", over))});
    bad.push_back({"over-long of emoji", quoted(repeated("😀", over))});
    bad.push_back({"very long", quoted(repeated("đ", 100'000))});
    bad.push_back({"control sign", R"("a\u0007b")"});
    bad.push_back({"escape sign", R"("\u001b[31m")"});
}

void add_numbers(std::vector<Bad>& bad, const Field& field) {
    const std::int64_t least = field.options.minimum.value_or(0);
    for (const char* text : {"\"1\"", "true", "\"1; drop table x\"", "1e3", "1.123", "9223372036854775807",
                             "-9223372036854775808", "9223372036854775808"})
        bad.push_back({"number " + std::string(text), text});
    bad.push_back({"below the least", std::to_string(least - 1)});
    if (field.options.limit != 0) bad.push_back({"over the limit", std::to_string(field.options.limit + 1)});
}

void add_quoted(std::vector<Bad>& bad, std::initializer_list<const char*> texts) {
    for (const char* text : texts) bad.push_back({"text " + std::string(text), quoted(text)});
    bad.push_back({"number", "7"});
    bad.push_back({"boolean", "false"});
}

std::vector<Bad> bad_for(const Field& field) {
    std::vector<Bad> bad = bad_for_all();
    if (!field.codec->nullable) bad.push_back({"null", "null"});
    switch (field.codec->kind) {
        case Kind::text: add_texts(bad, field.options); break;
        case Kind::integer:
        case Kind::money:
        case Kind::score: add_numbers(bad, field); break;
        case Kind::boolean:
            for (const char* json : {"0", "1", "\"true\""})
                bad.push_back({"boolean " + std::string(json), json});
            break;
        case Kind::date:
            add_quoted(bad, {"", "2026-02-30", "2026-13-01", "26-1-1", "0000-00-00", "2026-01-01x",
                             "2026-01-01T00:00:00Z", "99999-01-01", "' or '1'='1"});
            break;
        case Kind::time: add_quoted(bad, {"", "24:00", "7:30", "12:60", "12:00:61", "noon"}); break;
        case Kind::instant:
            add_quoted(bad, {"", "2026-01-01", "2026-01-01T25:00:00Z", "now", "1700000000"});
            break;
        case Kind::choice: add_quoted(bad, {"", "no such choice", "'; drop table x", "__proto__"}); break;
        case Kind::id:
            add_quoted(bad, {"", "1", "xxx_0000000000001", "../../etc/passwd", "' or 1=1 --"});
            break;
        case Kind::list: break;
    }
    return bad;
}

}  // namespace

std::vector<Bundle> broken_bodies() {
    return {{"cut off", "{"},
            {"no value", R"({"name":})"},
            {"comma at the end", R"({"name":"x",})"},
            {"two documents", R"({"name":"x"}{"name":"y"})"},
            {"list", "[]"},
            {"text", R"("x")"},
            {"null", "null"},
            {"number", "1"},
            {"bare word", "name"},
            {"single quotes", "{'name':'x'}"},
            {"comment", "{/* x */}"},
            {"leading zero", R"({"a":01})"},
            {"plus", R"({"a":+1})"},
            {"byte order mark", "\xef\xbb\xbf{}"},
            {"invalid UTF-8 in a name", "{\"\xff\":1}"},
            {"NUL between", std::string("{\0}", 3)},
            {"raw line break in a text", "{\"a\":\"x\ny\"}"},
            {"bad escape", R"({"a":"\x41"})"},
            {"half escape", R"({"a":"\u00)"},
            {"equal keys", R"({"name":"x","name":"y"})"},
            {"equal keys by escape", R"({"name":"x","n\u0061me":"y"})"},
            {"empty key", R"({"":1})"},
            {"deep lists", R"({"a":)" + repeated("[", 5'000) + repeated("]", 5'000) + "}"},
            {"deep objects", repeated(R"({"a":)", 5'000) + "1" + repeated("}", 5'000)},
            {"many items", "{\"a\":[" + repeated("1,", 50'000) + "1]}"},
            {"unknown field", R"({"no_such_field":1})"},
            {"prototype", R"({"__proto__":{"admin":true}})"},
            {"long key", "{\"" + repeated("k", 100'000) + "\":1}"},
            {"form", "name=x&fee=1"},
            {"XML", "<?xml version=\"1.0\"?><name>x</name>"}};
}

std::string with_member(const json::Value& body, std::string_view name, const std::string& json) {
    std::string out = "{";
    for (const auto& [key, value] : body.members) {
        if (key == name) continue;
        json::append_text(out, key);
        json::append(out += ':', value);
        out += ',';
    }
    json::append_text(out, name);
    return out += ':' + json + '}';
}

std::vector<Bundle> bad_values(const Entity& entity, const json::Value& good) {
    std::vector<Bundle> bundles;
    for (const Field& field : entity.fields) {
        if (&field == &entity.id()) continue;
        for (const Bad& bad : bad_for(field))
            bundles.push_back(
                {std::string(field.name) + ": " + bad.name, with_member(good, field.name, bad.json)});
    }
    for (const char* name : {"id", "version", "school_id", "ended_at", "data", "no_such_field"})
        if (!entity.find(name) || entity.id().name == name)
            bundles.push_back({"foreign member " + std::string(name), with_member(good, name, "1")});
    return bundles;
}

const std::vector<std::string>& odd_texts() {
    static const std::vector<std::string> texts{"'; drop table toy_group; --",
                                                "\" or \"\"=\"",
                                                "1 or 1=1",
                                                "%_\\",
                                                "$1 ?1 :a @b",
                                                "</script><b>",
                                                "{{7*7}}${7}",
                                                "😀👨‍👩‍👧",
                                                "Ẩn ƠƯ",
                                                "null",
                                                "=cmd|'x'!A1",
                                                "\\u0041\\n"};
    return texts;
}

}  // namespace truong::test
