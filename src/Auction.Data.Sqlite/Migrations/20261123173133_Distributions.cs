using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Distributions : Migration
    {
        private static readonly string[] AppendOnly = ["distribution_event", "distribution_answer"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "distribution",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_account = table.Column<string>(type: "TEXT", nullable: false),
                    phase = table.Column<int>(type: "INTEGER", nullable: false),
                    proceeds = table.Column<long>(type: "INTEGER", nullable: false),
                    overdue_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    court_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fence = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    head_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    last_stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    wakes_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distribution", x => x.id);
                    table.ForeignKey(
                        name: "fk_distribution_case_account_case_account",
                        column: x => x.case_account,
                        principalTable: "case_account",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_distribution_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "distribution_answer",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    input_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    from_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    to_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    refusal = table.Column<int>(type: "INTEGER", nullable: true),
                    words_zh = table.Column<string>(type: "TEXT", nullable: true),
                    words_en = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distribution_answer", x => new { x.distribution_id, x.key });
                    table.ForeignKey(
                        name: "fk_distribution_answer_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "distribution_event",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    committed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distribution_event", x => new { x.distribution_id, x.seq });
                    table.ForeignKey(
                        name: "fk_distribution_event_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "distribution_file",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distribution_file", x => new { x.distribution_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_distribution_file_asp_net_users_added_by",
                        column: x => x.added_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_distribution_file_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_distribution_file_stored_file_sha256",
                        column: x => x.sha256,
                        principalTable: "stored_file",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payee",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payee_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payee", x => new { x.distribution_id, x.payee_id });
                    table.ForeignKey(
                        name: "fk_payee_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_payee_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payee_bank",
                columns: table => new
                {
                    distribution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    payee_id = table.Column<string>(type: "TEXT", nullable: false),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: false),
                    bank = table.Column<string>(type: "TEXT", nullable: false),
                    number_cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ending = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    is_escrow = table.Column<bool>(type: "INTEGER", nullable: false),
                    provider_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payee_bank", x => new { x.distribution_id, x.sha256 });
                    table.ForeignKey(
                        name: "fk_payee_bank_distribution_distribution_id",
                        column: x => x.distribution_id,
                        principalTable: "distribution",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_distribution_case_account_phase",
                table: "distribution",
                columns: new[] { "case_account", "phase" });

            migrationBuilder.CreateIndex(
                name: "ix_distribution_court_id",
                table: "distribution",
                column: "court_id");

            migrationBuilder.CreateIndex(
                name: "ix_distribution_number",
                table: "distribution",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_distribution_wakes_at",
                table: "distribution",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_distribution_file_added_by",
                table: "distribution_file",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_distribution_file_sha256",
                table: "distribution_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_payee_account_id",
                table: "payee",
                column: "account_id");

            // What was entered is never changed and never removed (P2).
            foreach (var table in AppendOnly)
            {
                foreach (var act in (string[])["UPDATE", "DELETE"])
                {
                    migrationBuilder.Sql($"""
                        CREATE TRIGGER {table}_refuses_{act.ToLowerInvariant()} BEFORE {act} ON {table}
                        BEGIN SELECT RAISE(ABORT, '{table} may only grow'); END;
                        """);
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "distribution_answer");

            migrationBuilder.DropTable(
                name: "distribution_event");

            migrationBuilder.DropTable(
                name: "distribution_file");

            migrationBuilder.DropTable(
                name: "payee");

            migrationBuilder.DropTable(
                name: "payee_bank");

            migrationBuilder.DropTable(
                name: "distribution");
        }
    }
}
