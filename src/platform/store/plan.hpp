#pragma once
// The SQL of one entity that never changes, made once for a dialect.
#include <string>
#include <unordered_map>
#include <vector>

#include "catalog/schema.hpp"

namespace truong::store {

/// Rows of another entity that may point to this one.
struct Reference {
    const Entity* from = nullptr;
    bool dated = false;
    std::string live;  // "select 1 …" by the id, and the day where dated
};

struct Plan {
    const Entity* entity = nullptr;
    std::vector<schema::StoredColumn> columns;  // as bound by insert and update, the id first
    std::string select;                         // "select <fields>, version, ended_at, school_id from t"
    std::string insert;                         // by values: nobody has to be asked
    std::string adopt;                          // likewise, with the version and ended_at before the school
    std::string insert_if;  // ends in "where ": the write rule about the row that does not exist yet follows
    std::string update;     // … where id = ? [and school_id = ?] and version = ?
    std::string end;        // sets ended_at; null brings the row back
    std::string touch;      // counts the version up and changes nothing else
    std::string erase;
    std::vector<Reference> references;
    std::string owner;  // by its id the row's school, 0 where none owns it, and whether it has ended
};

class Plans {
public:
    Plans(const Catalog& catalog, Dialect dialect);
    const Plan& of(const Entity& entity) const { return plans_.at(&entity); }

private:
    std::unordered_map<const Entity*, Plan> plans_;
};

}  // namespace truong::store
