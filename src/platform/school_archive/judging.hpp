#pragma once
// What an archive would become here: who is here already, which ids are free, what is wrong with it. Nothing
// is written.
#include <unordered_map>

#include "platform/school_archive/row_shape.hpp"
#include "platform/school_archive/school_archive.hpp"
#include "platform/school_archive/source.hpp"

namespace truong::school_archive {

/// Where a row of the archive is on this server.
struct Place {
    std::int64_t id = 0;  // 0: it gets a new one, for its own is another row's
    bool here = false;    // it was here before
};
using Places = std::map<const Entity*, std::unordered_map<std::int64_t, Place>>;

class Judging {
public:
    Judging(const Reader& reader, const Source& source, const Plan& plan);
    /// Throws with everything that is wrong.
    void run();
    const Places& places() const { return places_; }
    Arrival arrival() const { return arrival_; }

private:
    /// Something of the archive that leads to a row.
    struct Pointer {
        std::string path;
        std::int64_t id;
    };
    void add(Finding finding);
    void add(const std::string& path, std::string_view code, std::vector<std::string> args = {});
    void require_same_catalogue();
    void judge_references();
    void judge_reference(const std::string& path, std::string_view line);
    void find_reference(const std::string& path, const Entity& entity, const json::Value& object);
    void judge_part(const Part& part);
    void judge_row(const Part& part, const std::string& path, const void* row, const RowMeta& meta);
    void judge_pointers(const Part& part, const std::string& path, const void* row);
    /// The row of this server that is the same one; 0: there is none.
    std::int64_t same_row(const Part& part, const std::string& path, const void* row);
    void require_unique(const Entity& entity, const std::string& path, const void* row);
    void find_taken_ids(const Entity& entity);
    void judge_contents(const Part& part, const std::string& path, const void* row);
    void judge_waiting();
    /// The value with ids as they are here; nothing: of a row that is not here yet.
    std::optional<Value> value_here(const Field& field, const void* row) const;

    const Reader reader_;
    const Source& source_;
    const Plan& plan_;
    Places places_;
    std::map<const Entity*, std::vector<Pointer>> waiting_;   // for rows that come later
    std::map<const Entity*, std::set<std::int64_t>> missed_;  // references that this server does not know
    std::map<const Entity*, std::set<std::int64_t>> met_;     // rows of this server that were found
    Findings findings_;
    bool conflict_ = false;
    Arrival arrival_;
};

}  // namespace truong::school_archive
