using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CaseForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "lifted_on",
                table: "seizure",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "end_reason",
                table: "claim",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "asset_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    asset_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    title_zh = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asset_document", x => new { x.id, x.version });
                    table.ForeignKey(
                        name: "fk_asset_document_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_asset_document_asset_asset_id",
                        column: x => x.asset_id,
                        principalTable: "asset",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_asset_document_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_agent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false),
                    has_special_authority = table.Column<bool>(type: "INTEGER", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_agent", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_agent_case_party_party_id",
                        column: x => x.party_id,
                        principalTable: "case_party",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_agent_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_file",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_file", x => new { x.case_id, x.sha256, x.added_by });
                    table.ForeignKey(
                        name: "fk_case_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_file_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_form",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    has_changes = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_form", x => new { x.account_id, x.key });
                    table.ForeignKey(
                        name: "fk_case_form_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_form_enforcement_case_case_id",
                        column: x => x.case_id,
                        principalTable: "enforcement_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    begun_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    loan_until = table.Column<long>(type: "INTEGER", nullable: true),
                    loan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    done = table.Column<int>(type: "INTEGER", nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    same = table.Column<int>(type: "INTEGER", nullable: false),
                    refused_json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_import", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_import_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_import_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_import_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_asset_document_added_by",
                table: "asset_document",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_asset_document_asset_id_added_at",
                table: "asset_document",
                columns: new[] { "asset_id", "added_at" });

            migrationBuilder.CreateIndex(
                name: "ix_asset_document_sha256",
                table: "asset_document",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_case_agent_case_id_reference",
                table: "case_agent",
                columns: new[] { "case_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_agent_party_id",
                table: "case_agent",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_file_added_by",
                table: "case_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_case_file_sha256",
                table: "case_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_case_form_case_id",
                table: "case_form",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_import_account_id",
                table: "case_import",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_import_court_id",
                table: "case_import",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_import_ended_at_loan_until",
                table: "case_import",
                columns: new[] { "ended_at", "loan_until" });

            migrationBuilder.CreateIndex(
                name: "ix_case_import_sha256",
                table: "case_import",
                column: "sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asset_document");

            migrationBuilder.DropTable(
                name: "case_agent");

            migrationBuilder.DropTable(
                name: "case_file");

            migrationBuilder.DropTable(
                name: "case_form");

            migrationBuilder.DropTable(
                name: "case_import");

            migrationBuilder.DropColumn(
                name: "lifted_on",
                table: "seizure");

            migrationBuilder.DropColumn(
                name: "end_reason",
                table: "claim");
        }
    }
}
