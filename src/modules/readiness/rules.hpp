#pragma once
// From facts to levels, points, bands and an outcome: pure functions. Readings 15 to 20 of the product's
// decisions hold.
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "modules/readiness/rules_framework.hpp"

namespace truong::readiness {

/// A share or ratio as it was counted; the denominator may be zero.
struct Counted {
    std::int64_t numerator = 0, denominator = 0;
    friend bool operator==(const Counted&, const Counted&) = default;
};

/// One item of a checklist: its level, where the framework speaks of levels of items.
struct ItemState {
    std::string code;
    int level = 0;
};

using Value = std::variant<Counted, std::int64_t, bool, std::vector<ItemState>>;

/// What is known of one indicator: facts by key, or the level that a named person declares.
struct IndicatorFacts {
    std::map<std::string, Value, std::less<>> values;
    /// Parts that nothing can prove yet and nobody has declared: see PartResult::absent.
    std::set<std::string, std::less<>> absent;
    /// Keys of values that a person said, and who did.
    std::set<std::string, std::less<>> attested;
    std::string attester;
    struct Declared {
        int level = 0;
        std::string attester;
        std::string narrative;
    };
    /// Stands for the parts of which no value is given: never for one that is known.
    std::optional<Declared> declared;
};

struct Facts {
    std::vector<std::string> stages;  // of the school: mn, th, thcs, thpt, gdtx
    std::map<std::string, IndicatorFacts, std::less<>> indicators;
};

/// Whether the number came from the work of the school, from a person, or does not apply.
enum class Status { computed, declared, na };

struct PartResult {
    const Part* part = nullptr;
    std::optional<Value> value;  // empty: not known
    Counted counted;             // what the value comes to: items met of all, a count of 1 …
    std::optional<int> level;    // empty: left out
    /// How many more of the numerator reach the next level; 0: there is none, or it cannot be counted.
    std::int64_t missing = 0;
    bool attested = false;  // a person said so
    /// Nothing proves it yet. One that is asked from the first level on beside others is left out; one that
    /// only higher levels ask for keeps the level below them.
    bool absent = false;
};

struct IndicatorResult {
    const Node* node = nullptr;
    Status status = Status::declared;
    int level = 0;
    Fraction points;
    /// Neither facts nor a declaration: level 0 until somebody says more.
    bool unknown = false;
    std::vector<PartResult> parts;
    std::string attester;
};

enum class Band { na, failed, passed, good };

struct StandardResult {
    const Node* node = nullptr;
    std::optional<Fraction> score;  // empty: nothing of it applies
    Band band = Band::na;
};

struct Assessment {
    std::vector<IndicatorResult> indicators;  // in the order of the framework
    std::vector<StandardResult> standards;
    bool gate_met = true;
    std::vector<std::string> gate_failed;  // codes
    /// THS: not_recognised, recognised, exemplary. Others: level_0, level_1 … or targets_n.
    std::string outcome;
    int computed = 0, declared = 0, na = 0;
};

/// What the facts file says that the framework does not know, or that cannot be: each with its path.
Findings check_facts(const Framework& framework, const Facts& facts);

/// Facts have to be free of faults. The pointers of the answer live as long as the framework.
Assessment evaluate(const Framework& framework, const Facts& facts);

}  // namespace truong::readiness
