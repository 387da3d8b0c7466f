#pragma once
// Which rows go into the archive of a school, and in which order they can be put into another database.
#include <unordered_map>

#include "platform/store/store.hpp"

namespace truong {
struct ArchivePart;
}

namespace truong::school_archive {

/// The rows of one entity that go along.
struct Part {
    const Entity* entity = nullptr;
    const ArchivePart* said = nullptr;  // what its module says; null: nothing
    /// "rows/people/pupils.jsonl", "tables/people/pupils.csv".
    std::string rows, table;
};

class Plan {
public:
    /// A cycle of references between rows that go along fails a check: no order would do.
    Plan(const Catalog& catalog, const Contributions& contributions);
    /// What a part points to stands before it.
    const std::vector<Part>& parts() const { return parts_; }
    /// Null: its rows do not go along.
    const Part* part_of(const Entity& entity) const;
    const Entity& school() const { return *school_; }

private:
    enum class Mark { none, open, done };
    using Marks = std::unordered_map<const Entity*, Mark>;
    bool goes(const Entity& entity) const;
    void place(const Entity& entity, Marks& marks);
    /// What is named without being a reference and may be a row of no school.
    void place_named(const Entity& entity, Marks& marks);
    std::unordered_map<const Entity*, const ArchivePart*> said_;
    std::unordered_map<const Entity*, std::size_t> places_;
    std::vector<Part> parts_;
    const Entity* school_ = nullptr;
};

/// The fields that hold ids of other rows.
std::vector<const Field*> references_of(const Entity& entity);
/// What tells a row that no school owns from the others on every server; for dated rows also a day is needed.
/// Empty: nothing does.
std::vector<const Field*> natural_key(const Entity& entity);
/// "col = ?" for the value that a struct holds; without a value: is null.
Condition equal_to(const Reader& reader, const Entity& entity, const Field& field, const Value& value);

}  // namespace truong::school_archive
