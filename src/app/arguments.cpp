#include "app/arguments.hpp"

#include <charconv>

namespace truong::app {

namespace {

std::string both(const std::string& vi, const std::string& en) { return vi + " / " + en; }

}  // namespace

Arguments::Arguments(const std::vector<std::string>& words, const std::set<std::string, std::less<>>& flags) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string name = words[i];
        if (!name.starts_with("--")) {
            words_.push_back(std::move(name));
            continue;
        }
        std::string value;
        const std::size_t equals = name.find('=');
        if (equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        } else if (!flags.contains(name)) {
            if (i + 1 == words.size()) throw Usage(both(name + " cần một giá trị", name + " takes a value"));
            value = words[++i];
        }
        if (!options_.emplace(name, std::move(value)).second)
            throw Usage(both(name + " có hai lần", name + " is given twice"));
    }
}

std::optional<std::string> Arguments::word(std::size_t index) const {
    return index < words_.size() ? std::optional(words_[index]) : std::nullopt;
}

bool Arguments::flag(std::string_view name) {
    asked_.emplace(name);
    return options_.contains(name);
}

std::optional<std::string> Arguments::option(std::string_view name) {
    asked_.emplace(name);
    const auto found = options_.find(name);
    return found == options_.end() ? std::nullopt : std::optional(found->second);
}

std::string Arguments::option(std::string_view name, std::string_view otherwise) {
    return option(name).value_or(std::string(otherwise));
}

std::string Arguments::required(std::string_view name) {
    auto value = option(name);
    if (!value || value->empty())
        throw Usage(both("thiếu " + std::string(name), std::string(name) + " is missing"));
    return *std::move(value);
}

int Arguments::number(std::string_view name, int otherwise, int least, int greatest) {
    const auto text = option(name);
    if (!text) return otherwise;
    int number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    const bool whole = error == std::errc() && end == text->data() + text->size();
    const std::string range = std::to_string(least) + "-" + std::to_string(greatest);
    if (!whole || number < least || number > greatest)
        throw Usage(
            both(std::string(name) + " cần một số " + range, std::string(name) + " takes a number " + range));
    return number;
}

void Arguments::finish(std::size_t words) const {
    for (const auto& [name, value] : options_)
        if (!asked_.contains(name))
            throw Usage(both("không có tham số " + name, "there is no option " + name));
    if (words_.size() > words)
        throw Usage(both("thừa '" + words_[words] + "'", "'" + words_[words] + "' is too much"));
}

}  // namespace truong::app
