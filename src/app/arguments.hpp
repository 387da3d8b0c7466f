#pragma once
// The command line: words, then options. Faults name the option and both languages say what to do.
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace truong::app {

/// Exit codes, as `truong --help` documents them.
enum class Exit { done = 0, failed = 1, usage = 2, refused = 3 };

/// A wrong command line; ends with Exit::usage.
class Usage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class Arguments {
public:
    /// `flags` take no value; every other option takes one, as `--name value` or `--name=value`.
    Arguments(const std::vector<std::string>& words, const std::set<std::string, std::less<>>& flags);

    /// The word at that place after the command, or nothing.
    std::optional<std::string> word(std::size_t index) const;
    bool flag(std::string_view name);
    std::optional<std::string> option(std::string_view name);
    std::string option(std::string_view name, std::string_view otherwise);
    std::string required(std::string_view name);
    /// Throws Usage unless it is a whole number in the range.
    int number(std::string_view name, int otherwise, int least, int greatest);
    /// Throws Usage for an option that nobody asked for, or more than `words` words.
    void finish(std::size_t words) const;

private:
    std::vector<std::string> words_;
    std::map<std::string, std::string, std::less<>> options_;
    std::set<std::string, std::less<>> asked_;
};

}  // namespace truong::app
