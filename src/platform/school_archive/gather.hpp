#pragma once
// The rows of one school, written into the parts of its archive on one snapshot.
#include <set>

#include "platform/school_archive/staging.hpp"

namespace truong::school_archive {

class Gathering {
public:
    /// The reader is the system in that school.
    Gathering(const Reader& reader, const Plan& plan, const Staging& staging, About& about);
    void run();
    /// The contents that rows of the school name.
    const std::set<std::string>& contents() const { return contents_; }

private:
    using Ids = std::set<std::int64_t>;
    struct Writing;
    void gather(const Part& part);
    void gather_other(const Part& part, Writing& writing);
    void take(const Part& part, const void* row, const RowMeta& meta, Writing& writing);
    void note_pointers(const Part& part, const void* row);
    void write_references();
    /// The row's natural key, behind those that it is made of.
    void refer(const Entity& entity, std::int64_t id, PartFile& file);
    void write_key(const Entity& entity, const void* row, PartFile& file);
    void write_history();
    void close(const std::string& name, PartFile& file);

    const Reader reader_;
    const Plan& plan_;
    const Staging& staging_;
    About& about_;
    std::map<const Entity*, Ids> pointed_;   // rows that no school owns and that rows point to
    std::map<const Entity*, Ids> referred_;  // those of them that stay, written already
    std::set<std::string> contents_;
};

}  // namespace truong::school_archive
