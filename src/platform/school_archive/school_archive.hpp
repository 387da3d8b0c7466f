#pragma once
// Everything of one school in open formats in one zip archive, and back into another installation. What is in
// it, in which form: README.md.
#include <filesystem>
#include <set>
#include <string>

#include "platform/school_archive/about.hpp"

namespace truong::school_archive {

/// Writes the archive; it has its name only when it is whole. Nothing is overwritten.
struct Wanted {
    Id<org::School> school;
    std::filesystem::path target;
    std::string product;  // the version of this program
};
About save(const Store& store, const Wanted& wanted);

enum class Trial { no, yes };

/// What an archive brought, or would bring.
struct Arrival {
    About about;
    std::int64_t added = 0;       // rows
    std::int64_t found = 0;       // rows that this server had already: people, their accounts
    std::int64_t renumbered = 0;  // rows whose id was another row's here
    std::int64_t references = 0;  // rows that no school owns, found by their natural keys
    std::int64_t files = 0;
    std::uint64_t file_bytes = 0;
};
/// Everything is checked before anything is written, and then all of it is one transaction. Throws `invalid`
/// with all that is wrong, `conflict` where the school is here already.
Arrival load(const Store& store, const std::filesystem::path& file, Trial trial);

/// What both refuse, in both languages.
void declare_sentences(Catalog& catalog);

}  // namespace truong::school_archive
