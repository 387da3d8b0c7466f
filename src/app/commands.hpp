#pragma once
// What `truong <command>` does. Each prints its result, as JSON where --json asks for it.
#include <memory>

#include "app/arguments.hpp"
#include "platform/installation/installation.hpp"

namespace truong::app {

Exit serve(Arguments& arguments);
Exit migrate(Arguments& arguments);
Exit check_declarations(Arguments& arguments);
Exit generate(Arguments& arguments);
Exit school(Arguments& arguments);
Exit export_school(Arguments& arguments);
Exit import_school(Arguments& arguments);
Exit token(Arguments& arguments);
Exit user(Arguments& arguments);
Exit demo(Arguments& arguments);
Exit demo_sign_ins(Arguments& arguments);
Exit keys(Arguments& arguments);
Exit verify_log(Arguments& arguments);
Exit jobs_command(Arguments& arguments);
Exit files(Arguments& arguments);
Exit backup_all(Arguments& arguments);
Exit verify_backup(Arguments& arguments);
Exit restore(Arguments& arguments);
Exit rules(Arguments& arguments);
Exit readiness_command(Arguments& arguments);
Exit import_file(Arguments& arguments);
Exit export_file(Arguments& arguments);

/// Beside a running server (SQLite allows a second writer in turns), instead of one, or the server itself.
enum class Presence { beside, alone, serving };
/// Opens what --data and --db name.
std::unique_ptr<Installation> open_installation(Arguments& arguments, Presence presence);

/// Into the data directory, where data are about to be migrated; what it throws leaves them as they are.
void backup_before_migration(Installation& installation, const std::vector<migrate::StepFile>& steps);

/// Findings on stderr, or as {"findings":[…]} on stdout.
void print_problem(const Catalog& catalog, const Problem& problem, bool json);

inline constexpr std::string_view program_version = TRUONG_VERSION;

}  // namespace truong::app
