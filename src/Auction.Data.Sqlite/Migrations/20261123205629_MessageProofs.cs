using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MessageProofs : Migration
    {
        private static readonly string[] AppendOnly = ["message", "message_report"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // In place; the builder's own way would copy the whole table.
            migrationBuilder.Sql("ALTER TABLE message_dispatch DROP COLUMN proof;");

            migrationBuilder.AddColumn<bool>(
                name: "takes_email",
                table: "message_choice",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "message_report",
                columns: table => new
                {
                    dispatch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    signature = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_report", x => new { x.dispatch_id, x.outcome });
                    table.ForeignKey(
                        name: "fk_message_report_message_dispatch_dispatch_id",
                        column: x => x.dispatch_id,
                        principalTable: "message_dispatch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            // What was said is never changed and never removed (P2).
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
            migrationBuilder.Sql("DROP TRIGGER message_refuses_update;");
            migrationBuilder.Sql("DROP TRIGGER message_refuses_delete;");

            migrationBuilder.DropTable(
                name: "message_report");

            migrationBuilder.DropColumn(
                name: "takes_email",
                table: "message_choice");

            migrationBuilder.AddColumn<byte[]>(
                name: "proof",
                table: "message_dispatch",
                type: "BLOB",
                nullable: true);
        }
    }
}
