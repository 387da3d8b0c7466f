#pragma once
// A line of an archive as a row of the catalogue, with the faults that keep it from being one.
#include "catalog/record.hpp"

namespace truong::school_archive {

class RowShape {
public:
    explicit RowShape(const Entity& entity);
    /// Every fault of the line; none: `row` and `meta` are what it says. The row must be new.
    Findings read(std::string_view line, void* row, RowMeta& meta) const;
    /// Some members of a row only, e.g. its natural key.
    Findings read_some(const json::Value& members, void* row) const;

private:
    Entity open_;  // the entity, with the fields that no client may send
};

/// As a tree; its faults go to `findings`, and null comes back.
std::optional<json::Value> parsed_line(std::string_view line, Findings& findings);

}  // namespace truong::school_archive
