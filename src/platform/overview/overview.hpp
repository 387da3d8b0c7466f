#pragma once
// What all modules contribute, asked together and in the actor's scope; and undo. The platform's own
// manifest.
#include "platform/module.hpp"

namespace truong::platform {

struct Nothing {};

/// A change set, as it is named outside: "chg_…". No table of the catalogue stands behind it.
struct UndoRequest {
    std::string id;
};
struct Undone {
    std::string change_set;  // the new one, which can be undone in turn
};

struct WorklistCount {
    std::string code;
    std::string label_vi, label_en;
    std::string next_step_vi, next_step_en;
    std::string path;  // where its rows are listed
    std::int64_t waiting = 0;
};
struct FactReport {
    std::string code;
    std::string label_vi, label_en;
    std::int64_t numerator = 0, denominator = 0;
    Instant measured_at;
};
struct CardReport {
    std::string code;
    std::string label_vi, label_en;
    std::int64_t value = 0;
};
struct SheetReport {
    std::string code;
    std::string label_vi, label_en;
    std::string path;
};

Undone undo(Tx&, const UndoRequest&);
std::vector<WorklistCount> worklists(const Reader&, const Nothing&);
std::vector<FactReport> facts(const Reader&, const Nothing&);
std::vector<CardReport> home(const Reader&, const Nothing&);
std::vector<SheetReport> import_sheets(const Reader&, const Nothing&);
Manifest manifest();

/// The contributions of all modules in one, in their order.
Contributions collect(const std::vector<Manifest>& modules);

}  // namespace truong::platform
