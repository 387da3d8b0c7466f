#pragma once
#include "modules/dossier/assessing.hpp"

namespace truong::dossier {

inline constexpr std::string_view package_kind = "dossier.package", push_kind = "dossier.push";

/// ket-qua.json: see README.md.
std::string results_json(const Reader& reader, const Whole& whole);
/// SUCCESS or FAIL of {"status": …, "message": …}.
struct Reply {
    bool understood = false, success = false;
    std::string message;
};
Reply reply_in(std::string_view body);
void run_package(jobs::Work& work);
void run_push(jobs::Work& work);

}  // namespace truong::dossier
