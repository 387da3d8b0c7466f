#include "tests/api/dialogue.hpp"

#include <fstream>
#include <sstream>

#include "base/check.hpp"

namespace truong::test {

namespace {

constexpr std::string_view absent = "∅", any_rest = "…";

bool is_name_sign(char sign) {
    return (sign >= 'a' && sign <= 'z') || sign == '_' || (sign >= '0' && sign <= '9');
}

/// An order to the world is one line, a request goes on to the next empty line.
bool is_whole(const std::string& order) {
    return order.starts_with("as ") || order.starts_with("rows ") || order.starts_with("day ");
}

std::size_t end_of_name(const std::string& text, std::size_t begin) {
    while (begin < text.size() && is_name_sign(text[begin])) ++begin;
    return begin;
}

bool is_header(const std::string& line) {
    const std::size_t colon = line.find(": ");
    if (colon == std::string::npos || colon == 0) return false;
    return std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](unsigned char sign) { return std::isalpha(sign) || sign == '-'; });
}

std::string difference_of_lists(const json::Value& pattern, const json::Value& actual, Variables& variables,
                                const std::string& path) {
    const bool open = !pattern.items.empty() && pattern.items.back().text == any_rest;
    const std::size_t wanted = pattern.items.size() - (open ? 1 : 0);
    if (open ? actual.items.size() < wanted : actual.items.size() != wanted)
        return path + ": " + std::to_string(actual.items.size()) + " items instead of "
               + std::to_string(wanted);
    for (std::size_t i = 0; i < wanted; ++i)
        if (auto found = difference(pattern.items[i], actual.items[i], variables,
                                    path + '[' + std::to_string(i) + ']');
            !found.empty())
            return found;
    return {};
}

std::string difference_of_members(const json::Value& pattern, const json::Value& actual, Variables& variables,
                                  const std::string& path) {
    for (const auto& [name, wanted] : pattern.members) {
        const json::Value* found = actual.find(name);
        const bool unwanted = wanted.is(json::Type::string) && wanted.text == absent;
        if (unwanted && found) return path + '.' + name + " should not be there";
        if (unwanted) continue;
        if (!found) return path + '.' + name + " is missing";
        if (auto differs = difference(wanted, *found, variables, path + '.' + name); !differs.empty())
            return differs;
    }
    return {};
}

}  // namespace

std::string filled(const std::string& text, const Variables& variables) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '$' ? end_of_name(text, at + 1) : at;
        const auto known = variables.find(end > at ? text.substr(at + 1, end - at - 1) : std::string());
        if (known == variables.end()) {
            out += text[at++];
            continue;
        }
        out += known->second;
        at = end;
    }
    return out;
}

bool matches(const std::string& pattern, const std::string& text, Variables& variables) {
    const std::string wanted = filled(pattern, variables);
    if (wanted == "*" || wanted == text) return true;
    if (wanted.ends_with(any_rest))
        return text.starts_with(wanted.substr(0, wanted.size() - any_rest.size()));
    const std::size_t dollar = wanted.find('$');
    if (dollar == std::string::npos || end_of_name(wanted, dollar + 1) != wanted.size()) return false;
    if (!text.starts_with(wanted.substr(0, dollar))) return false;
    variables[wanted.substr(dollar + 1)] = text.substr(dollar);
    return true;
}

std::string difference(const json::Value& pattern, const json::Value& actual, Variables& variables,
                       const std::string& path) {
    const bool anything =
        pattern.is(json::Type::string) && pattern.text == "*" && !actual.is(json::Type::null);
    if (anything) return {};
    std::string as_text;
    json::append(as_text, actual);
    if (pattern.type != actual.type) return path + " is of another type: " + as_text;
    switch (pattern.type) {
        case json::Type::array: return difference_of_lists(pattern, actual, variables, path);
        case json::Type::object: return difference_of_members(pattern, actual, variables, path);
        case json::Type::string:
            if (matches(pattern.text, actual.text, variables)) return {};
            break;
        case json::Type::number:
            if (pattern.text == actual.text) return {};
            break;
        case json::Type::boolean:
            if (pattern.flag == actual.flag) return {};
            break;
        case json::Type::null: return {};
    }
    return path + " is " + as_text;
}

std::vector<Step> read_dialogue(const std::filesystem::path& file) {
    std::ifstream in(file);
    check(in.is_open(), "cannot read " + file.string());
    std::vector<Step> steps;
    bool between = true;  // no step has begun
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.starts_with('#')) continue;
        if (line.empty()) {
            between = true;
        } else if (between) {
            steps.push_back({.line = number, .order = line});
            between = is_whole(line);
        } else if (Step& step = steps.back(); line.starts_with("=> ")) {
            step.status = std::stoi(line.substr(3));
        } else {
            std::string& body = step.status == 0 ? step.body : step.expected_body;
            auto& headers = step.status == 0 ? step.headers : step.expected_headers;
            const std::size_t colon = line.find(": ");
            if (body.empty() && is_header(line))
                headers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
            else
                body += body.empty() ? line : '\n' + line;
        }
    }
    return steps;
}

void Dialogue::run(const std::filesystem::path& file) {
    for (const Step& step : read_dialogue(file)) {
        SCOPED_TRACE(file.filename().string() + ':' + std::to_string(step.line) + ' ' + step.order);
        take(step);
        if (testing::Test::HasFailure()) return;
    }
}

void Dialogue::take(const Step& step) {
    const std::size_t space = step.order.find(' ');
    const std::string verb = step.order.substr(0, space), rest = step.order.substr(space + 1);
    if (verb == "as") return become(filled(rest, variables_));
    if (verb == "rows") return count_rows(filled(rest, variables_));
    if (verb == "day") return world_.set_today(parse_date(rest).value());
    ask(step);
}

/// "teacher", "guardian of chi_…", "principal at cmp_…", "clerk": the world's actors, narrowed.
void Dialogue::become(const std::string& words) {
    const std::map<std::string, Actor> actors{
        {"system", world_.system},   {"administrator", world_.administrator}, {"principal", world_.principal},
        {"teacher", world_.teacher}, {"guardian", world_.guardian},           {"stranger", world_.stranger},
        {"officer", world_.officer}, {"other_officer", world_.other_officer}, {"nobody", Actor{}}};
    std::istringstream in(words);
    std::string name, relation, id;
    in >> name >> relation >> id;
    const auto found = actors.find(name);
    ASSERT_NE(found, actors.end()) << "there is no actor " << name;
    actor_ = found->second;
    if (relation == "of") actor_.person.value = parse_id("chi", id).value();
    if (relation == "at") actor_.campus.value = parse_id("cmp", id).value();
}

void Dialogue::count_rows(const std::string& words) {
    const std::size_t space = words.find(' ');
    EXPECT_EQ(world_.number("select count(*) from " + words.substr(space + 1)),
              std::stoll(words.substr(0, space)));
}

void Dialogue::ask(const Step& step) {
    ASSERT_NE(step.status, 0) << "a request needs a line '=> status'";
    auto headers = step.headers;
    for (auto& [name, value] : headers) value = filled(value, variables_);
    compare(step,
            world_.call(actor_, filled(step.order, variables_), filled(step.body, variables_), headers));
}

void Dialogue::compare(const Step& step, const http::Response& response) {
    EXPECT_EQ(response.status, step.status) << response.body;
    for (const auto& [name, wanted] : step.expected_headers) {
        const std::string* found = response.header(name);
        if (wanted == absent)
            EXPECT_EQ(found, nullptr) << name;
        else
            EXPECT_TRUE(found && matches(wanted, *found, variables_))
                << name << ": " << (found ? *found : "is missing") << "\n"
                << response.body;
    }
    if (step.expected_body.empty() || response.status != step.status) return;
    const auto differs = difference(json::parse(step.expected_body),
                                    json::parse(response.body, {.items = 1'000'000}), variables_);
    EXPECT_EQ(differs, "") << response.body;
}

}  // namespace truong::test
